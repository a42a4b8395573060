package io.tuji.engine.resolve;

/** Records whose values are numbers of texts that all share: equal numbers are equal texts. */
interface Rows {

    /** The number of the text, {@link Tokens#NONE} if the record states nothing, less than that if no known record bears it. */
    int token(Field field, int row);

    Text text(Field field, int row);

    default boolean isMissing(Field field, int row) {
        return token(field, row) == Tokens.NONE;
    }
}
