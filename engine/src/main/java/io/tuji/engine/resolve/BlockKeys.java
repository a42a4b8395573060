package io.tuji.engine.resolve;

/** Keys of records in a blocking rule, from the texts themselves: a record outside of a table has the key it would have inside. */
final class BlockKeys {

    private BlockKeys() {}

    /** {@link Blocks#NO_KEY} if the record leaves a key field open. */
    static int of(BlockingRule rule, Rows rows, int row) {
        int key = Mixing.spread(rule.keys().size());
        for (Field field : rule.keys()) {
            key = refined(key, field, rows, row);
        }
        return key;
    }

    static int refined(int key, Field field, Rows rows, int row) {
        if (key == Blocks.NO_KEY || rows.isMissing(field, row)) {
            return Blocks.NO_KEY;
        }
        int mixed = Mixing.both(key, rows.text(field, row).hash());
        return mixed == Blocks.NO_KEY ? 1 : mixed;
    }
}
