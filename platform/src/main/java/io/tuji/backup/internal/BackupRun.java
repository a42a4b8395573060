package io.tuji.backup.internal;

import io.tuji.backup.BackupProgress;
import io.tuji.backup.BackupProgress.State;
import io.tuji.backup.BackupReport;
import io.tuji.engine.value.Problem;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** One backup under way, as its thread tells it and others read it. */
final class BackupRun {

    private final AtomicLong rows = new AtomicLong();
    private volatile boolean cancelled;
    private volatile BackupProgress progress =
            new BackupProgress(State.RUNNING, "", 0, 0, 0, Optional.empty(), Optional.empty());

    BackupProgress progress() {
        BackupProgress p = progress;
        return new BackupProgress(
                p.state(), p.table(), p.tablesDone(), p.tables(), rows.get(), p.problem(), p.report());
    }

    void cancel() {
        cancelled = true;
    }

    void goOnOrStop() {
        if (cancelled) {
            throw new CancellationException("the backup was cancelled");
        }
    }

    void tables(int count) {
        change(p -> new BackupProgress(State.RUNNING, "", 0, count, 0, p.problem(), p.report()));
    }

    void begin(String table) {
        goOnOrStop();
        change(p -> new BackupProgress(State.RUNNING, table, p.tablesDone(), p.tables(), 0, p.problem(), p.report()));
    }

    void row() {
        rows.incrementAndGet();
    }

    void finished() {
        change(p -> new BackupProgress(State.RUNNING, "", p.tablesDone() + 1, p.tables(), 0, p.problem(), p.report()));
    }

    void done(BackupReport report) {
        end(State.DONE, Optional.empty(), Optional.of(report));
    }

    void failed(Problem problem) {
        end(State.FAILED, Optional.of(problem), Optional.empty());
    }

    void stopped() {
        end(State.CANCELLED, Optional.empty(), Optional.empty());
    }

    private void end(State state, Optional<Problem> problem, Optional<BackupReport> report) {
        change(p -> new BackupProgress(state, "", p.tablesDone(), p.tables(), 0, problem, report));
    }

    /** Only the run's own thread changes it. */
    private void change(UnaryOperator<BackupProgress> change) {
        progress = change.apply(progress);
    }
}
