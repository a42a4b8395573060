package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.setting.KeptFiles.KeptFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that an import erases while a backup is being made is in the backup all the same. */
class OpenFilesTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatWasErasedMeanwhile() throws IOException {
        Path waiting = Files.writeString(folder.resolve("waiting"), "rows");
        try (OpenFiles files = new OpenFiles();
                ArchiveWriter archive = new ArchiveWriter(OutputStream.nullOutputStream())) {
            assertThat(files.open(List.of(new KeptFile("spool/waiting", waiting))))
                    .isTrue();
            Files.delete(waiting);
            assertThat(files.writeTo(archive)).extracting(FilePart::bytes).containsExactly(4L);
        }
    }

    @Test
    void saysThatOneIsGone() throws IOException {
        try (OpenFiles files = new OpenFiles()) {
            assertThat(files.open(List.of(new KeptFile("spool/gone", folder.resolve("gone")))))
                    .isFalse();
        }
    }
}
