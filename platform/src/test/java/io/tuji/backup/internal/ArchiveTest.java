package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.backup.internal.Manifest.TablePart;
import io.tuji.database.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup is read whole or not at all: every byte of it is covered by a checksum. */
class ArchiveTest {

    private static final Set<String> NOT_WHOLE = Set.of("BAK-111", "BAK-112", "BAK-113");

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        try (Archive archive = Archive.open(SmallArchive.write(folder.resolve("whole.zip")))) {
            TablePart table = archive.manifest().tables().get(0);
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.columns()).containsExactly("id", "name");
            try (InputStream rows = archive.content(table)) {
                assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("1\t甲有限公司\n2\t乙有限公司\n");
            }
            assertThat(archive.manifest().sequences())
                    .containsExactly(new Manifest.SequencePart("firm_id_seq", 2, true));
            assertThat(archive.manifest().district()).contains("某区");
        }
    }

    @Test
    void refusesEveryChangedByte() throws IOException {
        byte[] whole = Files.readAllBytes(SmallArchive.write(folder.resolve("whole.zip")));
        Path file = folder.resolve("changed.zip");
        for (int position = 0; position < whole.length; position++) {
            byte[] changed = whole.clone();
            changed[position] ^= 0x20;
            Files.write(file, changed);
            assertThat(refusal(file))
                    .as("byte %d of %d", position, whole.length)
                    .isIn(NOT_WHOLE);
        }
    }

    @Test
    void refusesEveryCut() throws IOException {
        byte[] whole = Files.readAllBytes(SmallArchive.write(folder.resolve("whole.zip")));
        Path file = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(refusal(file)).as("%d of %d bytes", length, whole.length).isIn("BAK-111", "BAK-112");
        }
    }

    @Test
    void namesThePartThatIsDamaged() throws IOException {
        Path file = SmallArchive.write(folder.resolve("damaged.zip"));
        byte[] bytes = Files.readAllBytes(file);
        String name = TablePart.entry("firm");
        int begin = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        bytes[begin + 4] ^= 1;
        Files.write(file, bytes);
        BackupRefused refused = catchThrowableOfType(BackupRefused.class, () -> Archive.open(file));
        assertThat(refused.problem().arguments()).containsExactly(name);
        assertThat(refused.problem().place().file()).contains(file.toString());
    }

    @Test
    void refusesAPartThatIsNotTheOneOfItsManifest() throws IOException {
        Path file = folder.resolve("forged.zip");
        try (ArchiveWriter archive = new ArchiveWriter(Files.newOutputStream(file))) {
            archive.table("firm", java.util.List.of("id"), out -> 0);
            Manifest small;
            try (Archive other = Archive.open(SmallArchive.write(folder.resolve("other.zip")))) {
                small = other.manifest();
            }
            archive.finish(small);
        }
        FileSeal.seal(file);
        assertThat(refusal(file)).isEqualTo(BackupProblem.DAMAGED.code());
    }

    @Test
    void refusesWhatANewerProgramMade() throws IOException {
        Path form = SmallArchive.write(folder.resolve("form.zip"), Manifest.FORM + 1, SchemaVersion.newest());
        Path schema = SmallArchive.write(folder.resolve("schema.zip"), Manifest.FORM, new SchemaVersion("99999"));
        assertThat(refusal(form)).isEqualTo(BackupProblem.NEWER_FORM.code());
        assertThat(refusal(schema)).isEqualTo(BackupProblem.NEWER_SCHEMA.code());
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "统一社会信用代码,企业名称\n".repeat(20));
        assertThat(refusal(text)).isEqualTo(BackupProblem.NO_BACKUP.code());
        assertThat(refusal(folder)).isEqualTo(BackupProblem.NO_BACKUP.code());
        assertThat(refusal(folder.resolve("nowhere"))).isEqualTo(BackupProblem.FILE_MISSING.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../lock", "/etc/passwd", "spool/../lock", "a/b/c", "spool/", "", ".."})
    void noFileLeadsOutOfItsFolder(String name) {
        assertThatThrownBy(() -> new FilePart(name, 0, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(
                        BackupRefused.class, () -> Archive.open(file).close())
                .problem()
                .code();
    }
}
