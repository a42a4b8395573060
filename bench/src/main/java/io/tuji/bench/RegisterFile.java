package io.tuji.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A business register as a UTF-8 table, packed or not.
 *
 * @param header names of the columns
 * @param rows the cells of each row
 */
public record RegisterFile(List<String> header, List<List<String>> rows) {

    private static final int BUFFER = 1 << 16;

    public static RegisterFile read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), BUFFER))) {
            reader.forEach(row -> rows.add(row.getFields()));
        } catch (UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
        return new RegisterFile(rows.get(0), rows.subList(1, rows.size()));
    }

    /** The bytes of the table itself. */
    public static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return isPacked(file) ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    public void write(Path file) throws IOException {
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        try (Writer text = new OutputStreamWriter(
                        isPacked(file) ? new GZIPOutputStream(bytes, BUFFER) : bytes, StandardCharsets.UTF_8);
                CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        }
    }

    private static boolean isPacked(Path file) {
        return file.toString().endsWith(".gz");
    }

    /** Where the column stands that has one of these names. */
    public int column(String... names) {
        return find(names)
                .orElseThrow(() -> new Options.Wrong(
                        "文件没有列 " + String.join(" / ", names), "The file has no column " + String.join(" / ", names)));
    }

    public Optional<Integer> find(String... names) {
        return Arrays.stream(names)
                .filter(header::contains)
                .map(header::indexOf)
                .findFirst();
    }

    public int codeColumn() {
        return column("credit_code", "统一社会信用代码");
    }

    public int nameColumn() {
        return column("name", "企业名称");
    }

    public int dateColumn() {
        return column("established", "成立日期");
    }

    public int addressColumn() {
        return column("address", "住所", "地址");
    }
}
