package io.tuji.importing.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV, by FastCSV over a {@link StrictReader}. */
final class CsvRows implements RowSource {

    /** FastCSV keeps the field at hand and what it read ahead in one buffer. */
    private static final int READ_AHEAD = 1 << 15;

    private final TableLimits limits;
    private final StrictReader text;
    private final CsvRowHandler handler;
    private final CloseableIterator<RawRow> rows;

    CsvRows(StrictReader text, char delimiter, TableLimits limits) {
        this.limits = limits;
        this.text = text;
        this.handler = new CsvRowHandler(limits, text::delivered);
        this.rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(limits.rowCharacters() + READ_AHEAD)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)
                .iterator();
    }

    @Override
    public void tellShapeOnly() {
        handler.tellShapeOnly();
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (rows.hasNext()) {
                RawRow row = rows.next();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw refusal(e);
        } catch (UncheckedIOException e) {
            throw refusal(e);
        }
    }

    private RuntimeException refusal(CsvParseException e) {
        if (e.getCause() instanceof UnreadableTable known) {
            return known;
        }
        long row = handler.row();
        if (text.hasEnded()) {
            return UnreadableTable.atRow(ImportProblem.UNCLOSED_QUOTE, row);
        }
        if (handler.charactersOfRow() >= limits.rowCharacters()) {
            return UnreadableTable.atRow(ImportProblem.ROW_TOO_LONG, row, limits.rowCharacters());
        }
        return UnreadableTable.atRow(ImportProblem.TEXT_AFTER_QUOTE, row);
    }

    private RuntimeException refusal(UncheckedIOException e) {
        if (e.getCause() instanceof EOFException) {
            return UnreadableTable.atRow(ImportProblem.CUT_SHORT, handler.row());
        }
        if (e.getCause() instanceof ZipException) {
            return UnreadableTable.atRow(ImportProblem.DAMAGED, handler.row());
        }
        return e;
    }

    @Override
    public boolean endsWithinLine() {
        return text.endsWithinLine();
    }

    @Override
    public boolean endsWithinCharacter() {
        return text.endsWithinCharacter();
    }

    @Override
    public boolean omitsTrailingCells() {
        return false;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
