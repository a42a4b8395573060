package io.tuji.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The codes of a whole city, from {@code registry/shanghai_companies.csv.gz} of the test data; skipped where the folder
 * named by TUJI_TEST_DATA is missing, failed where that happens under CI.
 */
class RealRegistryTest {

    private static final Path FILE = Path.of(
                    Optional.ofNullable(System.getenv("TUJI_TEST_DATA")).orElse("../../shared/data"))
            .resolve("registry/shanghai_companies.csv.gz");

    private static List<String> lines = List.of();

    @BeforeAll
    static void readTheFile() throws IOException {
        boolean there = Files.exists(FILE);
        assertThat(there || System.getenv("CI") == null)
                .as("%s is there under CI", FILE)
                .isTrue();
        assumeThat(there).as("%s is there", FILE).isTrue();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
            lines = reader.lines().skip(1).toList();
        }
    }

    @Test
    void takesEveryCodeButTheOneOldNumber() {
        Map<String, Long> outcomes = lines.stream()
                .map(line ->
                        CreditCode.read(line.substring(0, line.indexOf(','))).faults())
                .map(faults -> faults.isEmpty() ? "taken" : faults.get(0).kind().code())
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
        assertThat(outcomes).isEqualTo(Map.of("taken", 94_706L, "IDN-104", 1L));
    }

    @Test
    void masksNothingInRowsOfFirms() {
        assertThat(lines.stream()
                        .filter(line -> !PersonalId.mask(line).equals(line))
                        .count())
                .isZero();
    }
}
