package io.tuji.backup.internal;

import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.backup.internal.Manifest.TablePart;
import io.tuji.database.SchemaVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A backup of two rows and one file. */
final class SmallArchive {

    private SmallArchive() {}

    static Path write(Path file, int form, SchemaVersion schema) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(Files.newOutputStream(file))) {
            TablePart table = archive.table("firm", List.of("id", "name"), out -> {
                out.write("1\t甲有限公司\n2\t乙有限公司\n".getBytes(StandardCharsets.UTF_8));
                return 2;
            });
            FilePart key = archive.file("audit.key", new ByteArrayInputStream("0123".getBytes(StandardCharsets.UTF_8)));
            archive.finish(new Manifest(
                    form,
                    "0.1.0",
                    schema,
                    "18",
                    Instant.EPOCH,
                    Optional.of("某区"),
                    List.of(table),
                    List.of("change_log"),
                    List.of(new Manifest.SequencePart("firm_id_seq", 2, true)),
                    List.of(key)));
        }
        FileSeal.seal(file);
        return file;
    }

    static Path write(Path file) throws IOException {
        return write(file, Manifest.FORM, SchemaVersion.newest());
    }
}
