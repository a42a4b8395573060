package io.tuji.district.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.tuji.district.Observation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Observations in the layout of the pack's own file, so that an edited copy can go back into the pack. */
final class ObservationSheet {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "name_zh",
            "period",
            "value",
            "unit",
            "growth_pct",
            "growth_over",
            "certainty",
            "bound",
            "source",
            "note",
            "price_basis",
            "grade");

    private ObservationSheet() {}

    /** With a byte order mark, by which office programs know the encoding. */
    static void writeCsv(List<Observation> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(COLUMNS);
        rows.forEach(row -> csv.writeRecord(cells(row)));
        csv.flush();
    }

    static void writeWorkbook(List<Observation> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Tuji", "1.0");
        Worksheet sheet = workbook.newWorksheet("observations");
        writeRow(sheet, 0, COLUMNS);
        for (int i = 0; i < rows.size(); i++) {
            writeRow(sheet, i + 1, cells(rows.get(i)));
        }
        workbook.finish();
    }

    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> cells(Observation row) {
        return List.of(
                row.measure(),
                row.label(),
                row.period().toString(),
                row.quantity().find().map(q -> q.amount().toPlainString()).orElse(""),
                row.unit().symbol(),
                row.growth().map(g -> g.percent().toPlainString()).orElse(""),
                row.growth().map(g -> g.over().toString()).orElse(""),
                row.certainty().name().toLowerCase(Locale.ROOT),
                row.bound().name().toLowerCase(Locale.ROOT),
                row.origin().source(),
                row.origin().note().orElse(""),
                word(row.basis()),
                word(row.grade()));
    }

    private static String word(Optional<? extends Enum<?>> word) {
        return word.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
