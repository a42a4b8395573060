package io.tuji.engine.resolve;

import java.util.stream.LongStream;

/** The records of a table with the blocks in which they meet: what is learned from, and what is resolved. */
public final class Candidates {

    private final Blocks blocks;

    private Candidates(Blocks blocks) {
        this.blocks = blocks;
    }

    /** A table that gets no more records. */
    public static Candidates of(Table table) {
        if (table.size() < 2) {
            throw new IllegalArgumentException("nothing to compare among " + table.size() + " records");
        }
        return new Candidates(new Blocks(table));
    }

    public Table table() {
        return blocks.table();
    }

    public Scheme scheme() {
        return table().scheme();
    }

    /** How many places of records in blocks were given up because the block stayed too large. */
    public long leftOut() {
        return LongStream.range(0, blocks.rules())
                .map(rule -> blocks.leftOut((int) rule))
                .sum();
    }

    Blocks blocks() {
        return blocks;
    }
}
