package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.RestoreOrder;
import io.tuji.backup.internal.Manifest.TablePart;
import io.tuji.database.SchemaVersion;
import io.tuji.setting.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there decides before anything is made. */
class PresentTest {

    private static final long PETABYTE = 1L << 50;

    @TempDir
    Path folder;

    @Test
    void refusesWhatNoDiskHolds() {
        Manifest huge = new Manifest(
                Manifest.FORM,
                "0.1.0",
                SchemaVersion.newest(),
                "18",
                Instant.EPOCH,
                Optional.empty(),
                List.of(new TablePart("company", List.of("id"), 1, PETABYTE, "")),
                List.of(),
                List.of(),
                List.of());
        Present present = new Present(order(false));
        assertThat(catchThrowableOfType(BackupRefused.class, () -> present.refuseShortSpace(huge))
                        .problem()
                        .code())
                .isEqualTo(BackupProblem.SPACE_SHORT.code());
    }

    @Test
    void namesTheDataThatAreThere() throws Exception {
        Path data = Files.createDirectories(folder.resolve("home/postgres/data"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        BackupRefused refused =
                catchThrowableOfType(BackupRefused.class, () -> new Present(order(false)).refuseFilledHome());
        assertThat(refused.problem().code()).isEqualTo(BackupProblem.HOME_HAS_DATA.code());
        assertThat(refused.problem().arguments())
                .startsWith(folder.resolve("home").toString(), "1");
        new Present(order(true)).refuseFilledHome();
    }

    private RestoreOrder order(boolean replace) {
        return new RestoreOrder(
                folder.resolve("backup.zip"),
                new Home(folder.resolve("home")),
                Optional.empty(),
                Optional.empty(),
                replace,
                false);
    }
}
