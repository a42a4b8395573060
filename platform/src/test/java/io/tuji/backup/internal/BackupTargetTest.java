package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a backup appears complete or not at all. */
class BackupTargetTest {

    private static final String CONTENT = "x".repeat(100);

    @TempDir
    Path folder;

    @Test
    void appearsWhenItIsCompleteAndForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("backup.zip");
        BackupTarget target = BackupTarget.of(file, false);
        write(target);
        assertThat(file).doesNotExist();
        target.seal();
        target.publish();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(FileSeal.holds(file)).isTrue();
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void takesTheHashOfTheSealedFile() throws IOException {
        BackupTarget target = BackupTarget.of(folder.resolve("backup.zip"), false);
        write(target);
        String hash = target.seal();
        target.publish();
        assertThat(FileSeal.sha256(target.file())).isEqualTo(hash);
    }

    @Test
    void replacesOnlyWhereThatIsWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("backup.zip"), "of yesterday");
        assertThat(refusal(file, false)).isEqualTo(BackupProblem.FILE_EXISTS.code());
        BackupTarget target = BackupTarget.of(file, true);
        write(target);
        assertThat(file).hasContent("of yesterday");
        target.discard();
        assertThat(file).hasContent("of yesterday");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(refusal(folder.resolve("nowhere/backup.zip"), false))
                .isEqualTo(BackupProblem.FILE_UNWRITABLE.code());
    }

    @Test
    void refusesAFolderAsAFile() {
        assertThat(refusal(folder, true)).isEqualTo(BackupProblem.FILE_EXISTS.code());
    }

    private static void write(BackupTarget target) throws IOException {
        try (OutputStream out = target.open()) {
            out.write(CONTENT.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    private static String refusal(Path file, boolean replace) {
        return catchThrowableOfType(BackupRefused.class, () -> BackupTarget.of(file, replace))
                .problem()
                .code();
    }
}
