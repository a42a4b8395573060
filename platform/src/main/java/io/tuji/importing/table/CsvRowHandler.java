package io.tuji.importing.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Builds one row from the fields that FastCSV finds, and stops a row that grows past its limits before it is kept. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

    private final TableLimits limits;
    private final LongSupplier charactersRead;
    private final List<String> cells = new ArrayList<>();
    private long charactersBefore;
    private long characters;
    private boolean shapeOnly;

    CsvRowHandler(TableLimits limits, LongSupplier charactersRead) {
        this.limits = limits;
        this.charactersRead = charactersRead;
    }

    void tellShapeOnly() {
        shapeOnly = true;
    }

    /** The line on which the row at hand starts; 0 before the first. */
    long row() {
        return getStartingLineNumber();
    }

    /** Characters read since the row at hand began, give or take the buffer. */
    long charactersOfRow() {
        return charactersRead.getAsLong() - charactersBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        characters = 0;
        charactersBefore = charactersRead.getAsLong();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (characters > limits.rowCharacters()) {
            throw UnreadableTable.atRow(ImportProblem.ROW_TOO_LONG, row(), limits.rowCharacters());
        }
        if (index >= limits.columns()) {
            throw UnreadableTable.atRow(ImportProblem.TOO_MANY_COLUMNS, row(), limits.columns());
        }
        cells.add(shapeOnly ? shape(buffer, offset, length) : FormulaGuard.read(new String(buffer, offset, length)));
    }

    private static String shape(char[] buffer, int offset, int length) {
        return CellText.isBlank(CharBuffer.wrap(buffer, offset, length)) ? "" : RowSource.SOMETHING;
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(row(), cells, List.of());
    }
}
