package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Published tables and results, from {@code complexity/} of the test data; a test is skipped where the folder named by TUJI_TEST_DATA is
 * missing, failed where that happens under CI.
 */
final class ComplexityFiles {

    private static final Path FOLDER = Path.of(
                    Optional.ofNullable(System.getenv("TUJI_TEST_DATA")).orElse("../../shared/data"))
            .resolve("complexity");

    private ComplexityFiles() {}

    /** Cells of each line but the first. */
    static List<String[]> rows(String name) throws IOException {
        Path file = there(name);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        }
    }

    /** The numbers of an array of arrays in the file of small examples; a list without inner lists is one row. */
    static double[][] numbers(String example, String field) throws IOException {
        String all = Files.readString(there("small_vectors.json"));
        int start = all.indexOf("\"" + field + "\":", all.indexOf("\"" + example + "\":")) + field.length() + 3;
        int depth = 0;
        int end = start;
        do {
            depth += all.charAt(end) == '[' ? 1 : all.charAt(end) == ']' ? -1 : 0;
            end++;
        } while (depth > 0);
        return Arrays.stream(all.substring(start, end).split("\\]"))
                .map(row -> row.replaceAll("[\\[\" ]", ""))
                .map(row -> Pattern.compile(",").splitAsStream(row))
                .map(cells -> cells.filter(cell -> !cell.isEmpty())
                        .mapToDouble(ComplexityFiles::fraction)
                        .toArray())
                .filter(row -> row.length > 0)
                .toArray(double[][]::new);
    }

    private static double fraction(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, bar)) / Double.parseDouble(text.substring(bar + 1));
    }

    private static Path there(String name) {
        Path file = FOLDER.resolve(name);
        boolean there = Files.exists(file);
        assertThat(there || System.getenv("CI") == null)
                .as("%s is there under CI", file)
                .isTrue();
        assumeThat(there).as("%s is there", file).isTrue();
        return file;
    }
}
