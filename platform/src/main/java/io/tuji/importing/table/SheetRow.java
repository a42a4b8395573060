package io.tuji.importing.table;

import io.tuji.engine.value.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the cells of one sheet row at their columns, within the limits. */
final class SheetRow {

    /** The widest sheet that the format allows, column XFD. */
    private static final int LAST_SHEET_COLUMN = 16_384;

    private final XmlCursor xml;
    private final CellReader reader;
    private final TableLimits limits;

    SheetRow(XmlCursor xml, CellReader reader, TableLimits limits) {
        this.xml = xml;
        this.reader = reader;
        this.limits = limits;
    }

    /** Reads to the end of the row at whose start the cursor stands. */
    RawRow read(long number) {
        List<String> cells = new ArrayList<>();
        List<Problem> faults = new ArrayList<>();
        int column = 0;
        long characters = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r"), column + 1);
                String text = reader.read(RowPlace.of(number).atColumn(column), faults);
                characters += text.length();
                put(cells, column, text, number);
            }
            if (characters > limits.rowCharacters()) {
                throw UnreadableTable.atRow(ImportProblem.ROW_TOO_LONG, number, limits.rowCharacters());
            }
        }
        return new RawRow(number, cells, faults);
    }

    private void put(List<String> cells, int column, String text, long number) {
        if (text.isEmpty()) {
            return;
        }
        if (column > limits.columns()) {
            throw UnreadableTable.atRow(ImportProblem.TOO_MANY_COLUMNS, number, limits.columns());
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
    }

    static long number(@Nullable String attribute, long otherwise) {
        if (attribute == null) {
            return otherwise;
        }
        if (!attribute.matches("\\d{1,9}")) {
            throw XmlCursor.damaged();
        }
        return Long.parseLong(attribute);
    }

    /** The column of a reference such as AB12, counted from 1; columns run forwards. */
    private static int column(@Nullable String reference, int next) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length() && column <= LAST_SHEET_COLUMN; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        int found = column == 0 ? next : column;
        if (found < next || found > LAST_SHEET_COLUMN) {
            throw XmlCursor.damaged();
        }
        return found;
    }
}
