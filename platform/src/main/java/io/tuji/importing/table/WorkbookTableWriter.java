package io.tuji.importing.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An XLSX whose texts are inline strings: a cell of type text is never a formula, whatever it begins with. */
final class WorkbookTableWriter implements TableWriter {

    /** Written rows leave the memory in portions of this size. */
    private static final int PORTION = 1000;

    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    WorkbookTableWriter(OutputStream out, String sheet) {
        this.workbook = new Workbook(out, "Tuji", "1.0");
        this.sheet = workbook.newWorksheet(sheet);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (rows == SHEET_ROWS) {
            throw new IllegalStateException("a sheet holds " + SHEET_ROWS + " rows; write a CSV instead");
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        rows++;
        if (rows % PORTION == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else {
            putText(column, cell.toString());
        }
    }

    private void putText(int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a sheet cell holds " + LONGEST_TEXT + " characters, row " + (rows + 1)
                    + " column " + (column + 1) + " has " + text.length());
        }
        if (!text.isEmpty()) {
            sheet.inlineString(rows, column, RichText.escape(text));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
