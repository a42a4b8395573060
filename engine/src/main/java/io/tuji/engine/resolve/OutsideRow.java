package io.tuji.engine.resolve;

import java.util.List;

/** One record beside a table, seen through the table's numbers; its only row is 0. */
final class OutsideRow implements Rows {

    /** No record of the table bears the text. */
    private static final int UNKNOWN = Tokens.NONE - 1;

    private final int[] tokens;
    private final Text[] texts;

    OutsideRow(Table table, List<String> values) {
        this.tokens = new int[values.size()];
        this.texts = values.stream().map(Text::of).toArray(Text[]::new);
        for (Field field : table.scheme().fields()) {
            tokens[field.index()] = token(table.tokens(field), texts[field.index()]);
        }
    }

    private static int token(Tokens known, Text text) {
        if (text.length == 0) {
            return Tokens.NONE;
        }
        int token = known.find(text);
        return token == Tokens.NONE ? UNKNOWN : token;
    }

    @Override
    public int token(Field field, int row) {
        return tokens[field.index()];
    }

    @Override
    public Text text(Field field, int row) {
        return texts[field.index()];
    }
}
