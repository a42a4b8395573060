package io.tuji.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What Statistics Canada has published, from {@code progress/progress_vectors_dev.json} of the test data; skipped where the folder named
 * by TUJI_TEST_DATA is missing, failed where that happens under CI.
 */
class PublishedVectorsTest {

    private static final Path FILE = Path.of(
                    Optional.ofNullable(System.getenv("TUJI_TEST_DATA")).orElse("../../shared/data"))
            .resolve("progress/progress_vectors_dev.json");

    @Test
    void allComeOutAsPublished() {
        boolean there = Files.exists(FILE);
        assertThat(there || System.getenv("CI") == null)
                .as("%s is there under CI", FILE)
                .isTrue();
        assumeThat(there).as("%s is there", FILE).isTrue();
        assertThat(VectorFile.read(FILE).vectors())
                .hasSize(132)
                .allSatisfy(vector ->
                        assertThat(vector.distance()).as("%s", vector).isLessThanOrEqualTo(ProgressCommand.CLOSE));
    }
}
