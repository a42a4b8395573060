package io.tuji.importing.table;

import io.tuji.engine.identity.PersonalId;
import io.tuji.importing.table.Inspection.Inspected;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives faulty rows back in the layout of the file they came from, with a last column that says why. Corrected, the
 * file is sent again, and {@link TableFile} leaves that column out. Numbers of persons are masked in every cell.
 */
public final class RejectFile implements Closeable {

    /** The name of the last column, by which a returned file is recognised. */
    public static final String REASON = "退回原因 / reason";

    private final TableWriter writer;
    private final int columns;

    /**
     * How the input was laid out, as far as its faulty rows need it.
     *
     * @param delimiter of a CSV
     * @param sheet name of the sheet of an XLSX; exactly one of the two is there
     */
    public record Layout(Optional<Character> delimiter, Optional<String> sheet, List<String> columns) {

        public Layout {
            columns = List.copyOf(columns);
            if (delimiter.isPresent() == sheet.isPresent()) {
                throw new IllegalArgumentException("a table has a delimiter or a sheet: " + delimiter + ", " + sheet);
            }
        }

        public static Layout of(Inspected input) {
            if (input.form() instanceof TableForm.Csv csv) {
                return new Layout(Optional.of(csv.delimiter()), Optional.empty(), input.columns());
            }
            TableForm.Workbook workbook = (TableForm.Workbook) input.form();
            return new Layout(Optional.empty(), Optional.of(workbook.sheet()), input.columns());
        }

        private TableWriter writer(OutputStream out) throws IOException {
            if (delimiter.isPresent()) {
                return TableWriter.csv(out, delimiter.get());
            }
            return TableWriter.workbook(out, sheet.orElseThrow());
        }
    }

    private RejectFile(TableWriter writer, int columns) {
        this.writer = writer;
        this.columns = columns;
    }

    /** Starts a file for the faulty rows of an input of this layout: XLSX for XLSX, otherwise a CSV with the same delimiter. */
    public static RejectFile of(OutputStream out, Layout layout) throws IOException {
        RejectFile file = new RejectFile(layout.writer(out), layout.columns().size());
        file.write(layout.columns(), REASON);
        return file;
    }

    /** Adds a row as it was read, with its reasons in words. */
    public void add(List<String> cells, String reasons) throws IOException {
        write(cells, reasons);
    }

    /** The reason stands at its column; cells that the row has too many follow behind it, so that nothing is lost. */
    private void write(List<String> cells, String reason) throws IOException {
        List<String> masked =
                new ArrayList<>(cells.stream().map(PersonalId::mask).toList());
        while (masked.size() < columns) {
            masked.add("");
        }
        masked.add(columns, PersonalId.mask(reason));
        writer.row(masked);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
