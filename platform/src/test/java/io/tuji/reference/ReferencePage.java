package io.tuji.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/reference: generated from the product, and compared with it ever after. */
record ReferencePage(String name, String content) {

    private static final Path FOLDER = Path.of("../docs/reference");

    /** Fails when the page no longer says what the product does; writes it anew with {@code -Dtuji.reference=write}. */
    void check() {
        Path file = FOLDER.resolve(name);
        try {
            if ("write".equals(System.getProperty("tuji.reference"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, content);
            }
            assertThat(Files.readString(file))
                    .as("%s is out of date: run the test with -Dtuji.reference=write and look at the difference", file)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
