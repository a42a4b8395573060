package io.tuji.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a file that spreadsheets show and never run.
 *
 * @param title name of file and sheet
 * @param head what stands above the columns
 */
public record ListFile(String title, List<String> head) {

    /** Rows go to disk in portions, so that a long list needs no memory. */
    private static final int PORTION = 1_000;

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]");

    /** Hands every row of the list on, in its order. */
    public interface Rows extends Consumer<Consumer<List<String>>> {}

    public ListFile {
        head = List.copyOf(head);
    }

    /** @param format {@code csv} (UTF-8 with a mark, so that office programs read it right) or {@code xlsx} */
    public void send(HttpServletResponse response, String format, Rows rows) throws IOException {
        if (format.equals("csv")) {
            new Download(title, Download.Kind.CSV).send(response, out -> writeCsv(out, rows));
        } else {
            new Download(title, Download.Kind.XLSX).send(response, out -> writeWorkbook(out, rows));
        }
    }

    void writeCsv(OutputStream out, Rows rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(head);
        rows.accept(row -> csv.writeRecord(row.stream().map(ListFile::harmless).toList()));
        csv.flush();
    }

    void writeWorkbook(OutputStream out, Rows rows) throws IOException {
        Workbook workbook = new Workbook(out, "Tuji", "1.0");
        Worksheet sheet = workbook.newWorksheet(title);
        int[] line = {0};
        put(sheet, line, head);
        rows.accept(row -> put(sheet, line, row));
        workbook.finish();
    }

    private static void put(Worksheet sheet, int[] line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            sheet.inlineString(line[0], column, row.get(column));
        }
        line[0]++;
        if (line[0] % PORTION == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An apostrophe keeps a spreadsheet from taking the text for a formula. */
    private static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
