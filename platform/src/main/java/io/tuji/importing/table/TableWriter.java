package io.tuji.importing.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row so that spreadsheets show it and never run it. {@link TableFile} reads back exactly the
 * texts that were written.
 */
public interface TableWriter extends Closeable {

    /** Rows that one sheet of an XLSX holds, the header among them; a longer table needs a CSV. */
    int SHEET_ROWS = 1_048_576;

    /** UTF-8 with a byte-order mark, so that Excel and WPS open it in the right encoding. The stream stays open. */
    static TableWriter csv(OutputStream out, char delimiter) throws IOException {
        return new CsvTableWriter(out, delimiter);
    }

    /** An XLSX with one sheet. The stream stays open. */
    static TableWriter workbook(OutputStream out, String sheet) {
        return new WorkbookTableWriter(out, sheet);
    }

    /** A text as a cell of an XLSX has to hold it, for workbooks that are more than one table; {@link TableFile} reads the text itself. */
    static String escaped(String text) {
        return RichText.escape(text);
    }

    /** Adds a row. A {@link Number} is a number in a workbook; everything else is the text it prints as. */
    void row(List<?> cells) throws IOException;

    /** Completes the table; without it a workbook is not readable. */
    @Override
    void close() throws IOException;
}
