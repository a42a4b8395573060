package io.tuji.importing.table;

import static io.tuji.importing.table.TableFixture.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final String PIECES = "=+-@'＝＠\t\r\n\",;甲1. _x0041_";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 21",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "'=1",
                "''=1",
                "-12.5",
                "'甲",
                "="
            })
    void writesWhatItReadsBack(String text) throws IOException {
        List<List<String>> rows = List.of(List.of(text, "x"));
        assertThat(cells(csv(rows, ','))).isEqualTo(rows);
        assertThat(cells(workbook(rows))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void writesAnyTextSoThatItComesBack(char delimiter) throws IOException {
        long seed = 20261121;
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(List.of("x" + i, randomText(random), randomText(random)));
        }
        assertThat(cells(csv(rows, delimiter))).as("seed %s", seed).isEqualTo(rows);
        assertThat(cells(workbook(rows))).as("seed %s", seed).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1-1", "-1+1", "@A1", "\t=1", "'=1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(FormulaGuard.write(text)).isEqualTo("'" + text);
    }

    @Test
    void beginsACsvWithAByteOrderMark() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, ',')) {
            writer.row(List.of("名称", new BigDecimal("1E+3"), -5));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称,1000,-5\r\n");
    }

    @Test
    void writesNumbersAsNumbersAndFormulasAsTextForAnotherReader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.workbook(out, "企业")) {
            writer.row(List.of("=1+1", new BigDecimal("12.5")));
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = workbook.getFirstSheet().read().get(0);
            Cell text = row.getCell(0);
            assertThat(text.getType()).isEqualTo(CellType.STRING);
            assertThat(text.getValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("12.5");
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }

    private Path csv(List<List<String>> rows, char delimiter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, delimiter)) {
            fill(writer, rows);
        }
        return TableFixture.bytes(folder, out.toByteArray());
    }

    private Path workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.workbook(out, "企业")) {
            fill(writer, rows);
        }
        return TableFixture.bytes(folder, out.toByteArray());
    }

    private static void fill(TableWriter writer, List<List<String>> rows) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            names.add("列" + (char) ('a' + i));
        }
        writer.row(names);
        for (List<String> row : rows) {
            writer.row(row);
        }
    }
}
