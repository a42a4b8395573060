package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files of the test data; a test is skipped where the folder named by TUJI_TEST_DATA is missing, failed where that happens under CI. */
final class TestFiles {

    private static final Path FOLDER =
            Path.of(Optional.ofNullable(System.getenv("TUJI_TEST_DATA")).orElse("../../shared/data"));

    private TestFiles() {}

    static Path forecast(String name) {
        Path file = FOLDER.resolve("forecast").resolve(name);
        boolean there = Files.exists(file);
        assertThat(there || System.getenv("CI") == null)
                .as("%s is there under CI", file)
                .isTrue();
        assumeThat(there).as("%s is there", file).isTrue();
        return file;
    }

    /** Cells of each line but the first. */
    static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }
}
