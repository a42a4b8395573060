package io.tuji.importing.table;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a file one after the other, titles and header included, wholly blank rows left out. */
interface RowSource extends Closeable {

    /** Stands for the text of a cell once only shapes are told. */
    String SOMETHING = "…";

    /** From here on rows need not tell what their cells say, only how many there are and which are blank. */
    default void tellShapeOnly() {}

    /** The next row, or null after the last one. */
    @Nullable
    RawRow next();

    /** Whether the file, read to its end, stops within a line; never for a workbook. */
    boolean endsWithinLine();

    /** Whether the file, read to its end, stops within a character; never for a workbook. */
    boolean endsWithinCharacter();

    /** Whether a row may leave out its last cells when they are empty, as a sheet does and a CSV must not. */
    boolean omitsTrailingCells();
}
