package io.tuji.ledger.internal;

import io.tuji.importing.table.RejectFile;
import io.tuji.importing.table.TableWriter;
import io.tuji.ledger.internal.LedgerColumn.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as XLSX: the rows first, so that it can be read back; behind it the cover and the answers to choose from. */
final class LedgerWorkbook implements Closeable {

    /** Written rows leave the memory in portions of this size. */
    private static final int PORTION = 1_000;

    private static final int WIDTH = 16;
    private static final int WIDE = 36;
    private static final String DAY = "yyyy-mm-dd";
    private static final String GROUND = "EEEEEE";

    /**
     * How it is called and headed.
     *
     * @param sheets names of the three: rows, cover, answers
     * @param cover lines of words and what they say
     * @param reasons whether the last column says why a row was not taken
     */
    record Look(List<String> sheets, List<List<String>> cover, boolean reasons, Locale locale) {

        Look {
            sheets = List.copyOf(sheets);
            cover = List.copyOf(cover);
        }
    }

    private final Workbook workbook;
    private final Worksheet rows;
    private final List<LedgerColumn> columns;
    private final Look look;
    private int line;

    LedgerWorkbook(OutputStream out, List<LedgerColumn> columns, Look look) {
        this.workbook = new Workbook(out, "Tuji", "1.0");
        this.rows = workbook.newWorksheet(look.sheets().get(0));
        this.columns = columns;
        this.look = look;
        cover(workbook.newWorksheet(look.sheets().get(1)));
        answers(workbook.newWorksheet(look.sheets().get(2)));
        head();
    }

    private void cover(Worksheet sheet) {
        sheet.width(0, WIDTH);
        sheet.width(1, WIDE * 2);
        for (int i = 0; i < look.cover().size(); i++) {
            text(sheet, i, 0, look.cover().get(i).get(0));
            text(sheet, i, 1, look.cover().get(i).get(1));
            sheet.style(i, 1).wrapText(true).set();
        }
    }

    private void answers(Worksheet sheet) {
        int place = 0;
        for (int i = 0; i < columns.size(); i++) {
            LedgerColumn column = columns.get(i);
            if (column.kind() == Kind.CHOICE && !column.choices().isEmpty()) {
                int below = 0;
                text(sheet, below++, place, column.header(look.locale()));
                for (var name : column.choices().names()) {
                    text(sheet, below++, place, name.in(look.locale()));
                }
                Range answers = sheet.range(1, place, below - 1, place);
                rows.range(1, i, TableWriter.SHEET_ROWS - 1, i)
                        .validateWithList(answers)
                        .allowBlank(true);
                place++;
            }
        }
    }

    private void head() {
        for (int i = 0; i < columns.size(); i++) {
            LedgerColumn column = columns.get(i);
            text(rows, 0, i, column.header(look.locale()));
            rows.width(i, column.kind() == Kind.TEXT ? WIDE : WIDTH);
            if (column.kind() == Kind.VERSION) {
                rows.hideColumn(i);
            }
        }
        if (look.reasons()) {
            text(rows, 0, columns.size(), RejectFile.REASON);
            rows.width(columns.size(), WIDE);
        }
        rows.range(0, 0, 0, look.reasons() ? columns.size() : columns.size() - 1)
                .style()
                .bold()
                .set();
        rows.freezePane(1, 1);
        line = 1;
    }

    /** @param cells by field, as they would be typed */
    void row(Map<String, String> cells, String reason) {
        if (line == TableWriter.SHEET_ROWS) {
            throw new IllegalStateException("a sheet holds " + TableWriter.SHEET_ROWS + " rows");
        }
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i), cells.getOrDefault(columns.get(i).key(), ""));
        }
        if (look.reasons()) {
            text(rows, line, columns.size(), reason);
        }
        line++;
        if (line % PORTION == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int place, LedgerColumn column, String typed) {
        if (typed.isEmpty()) {
            return;
        }
        if (column.kind() == Kind.DAY && typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
            rows.value(line, place, LocalDate.parse(typed));
            rows.style(line, place).format(DAY).set();
        } else if (column.kind() == Kind.NUMBER && typed.matches("\\d+(\\.\\d+)?")) {
            rows.value(line, place, new BigDecimal(typed));
        } else {
            text(rows, line, place, column.shown(typed, look.locale()));
        }
        if (column.kind() == Kind.FIXED) {
            rows.style(line, place).fillColor(GROUND).set();
        }
    }

    private static void text(Worksheet sheet, int line, int place, String text) {
        sheet.inlineString(line, place, TableWriter.escaped(text));
    }

    /** Completes it; without that it is not readable. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
