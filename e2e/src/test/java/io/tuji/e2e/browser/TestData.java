package io.tuji.e2e.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of test data, which are not in the repository. */
final class TestData {

    static final Path FOLDER = Path.of(System.getenv().getOrDefault("TUJI_TEST_DATA", "../../shared/data"));

    private TestData() {}

    /** Without them a test is skipped; where everything is built for others it must fail. */
    static void needed() {
        assumeTrue(
                "true".equals(System.getenv("CI")) || Files.isDirectory(FOLDER),
                "the test data are missing: set TUJI_TEST_DATA");
    }
}
