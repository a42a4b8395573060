package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.backup.BackupProgress;
import io.tuji.backup.BackupProgress.State;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A backup says how far it has come, and hears when it is not wanted any more. */
class BackupRunTest {

    private final BackupRun run = new BackupRun();

    @Test
    void countsTablesAndRows() {
        run.tables(2);
        run.begin("company");
        run.row();
        run.row();
        assertThat(run.progress()).isEqualTo(new BackupProgress(State.RUNNING, "company", 0, 2, 2, none(), none()));
        run.finished();
        assertThat(run.progress().tablesDone()).isEqualTo(1);
        assertThat(run.progress().rows()).isEqualTo(2);
    }

    @Test
    void stopsWhereItIsCancelled() {
        run.goOnOrStop();
        run.cancel();
        assertThatThrownBy(() -> run.begin("company")).isInstanceOf(CancellationException.class);
        run.stopped();
        assertThat(run.progress().state()).isEqualTo(State.CANCELLED);
    }

    private static <T> java.util.Optional<T> none() {
        return java.util.Optional.empty();
    }
}
