package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.List;

/** Weighs pairs of which at least the right one is in the table: a look-up for the levels, corrected for rare words. */
final class Weigher {

    private final Table table;
    private final Patterns patterns;
    private final Weights weights;
    private final float[] base;
    private final boolean[] isAnchored;

    Weigher(Table table, Weights weights) {
        this.table = table;
        this.weights = weights;
        this.patterns = new Patterns(table.scheme());
        this.base = new float[patterns.size()];
        this.isAnchored = new boolean[patterns.size()];
        for (int pattern = 0; pattern < base.length; pattern++) {
            isAnchored[pattern] = patterns.isAnchored(pattern);
            double bits = weights.prior();
            for (int comparison = 0; comparison < patterns.comparisons(); comparison++) {
                bits += weights.bits().get(comparison)[patterns.level(pattern, comparison)];
            }
            base[pattern] = (float) bits;
        }
    }

    /** The evidence in bits, prior included. */
    double bits(Rows left, int leftRow, int right) {
        return bits(patterns.of(left, leftRow, table, right), right);
    }

    /** The evidence in bits, but no more than that where nothing is ground enough to link without a person. */
    double bits(int left, int right, double mostUnanchored) {
        int pattern = patterns.of(table, left, table, right);
        double bits = bits(pattern, right);
        return isAnchored[pattern] ? bits : Math.min(bits, mostUnanchored);
    }

    boolean isAnchored(Rows left, int leftRow, int right) {
        return isAnchored[patterns.of(left, leftRow, table, right)];
    }

    private double bits(int pattern, int right) {
        double bits = base[pattern];
        for (int comparison = 0; comparison < patterns.comparisons(); comparison++) {
            bits += rarity(comparison, patterns.level(pattern, comparison), right);
        }
        return bits;
    }

    List<Reason> reasons(Rows left, int leftRow, int right) {
        List<Reason> reasons = new ArrayList<>();
        for (int index = 0; index < patterns.comparisons(); index++) {
            Comparison comparison = patterns.comparison(index);
            int level = comparison.level(left, leftRow, table, right);
            double bits = weights.bits().get(index)[level] + rarity(index, level, right);
            reasons.add(new Reason(comparison.name(), comparison.levelName(level), bits));
        }
        return reasons;
    }

    /**
     * What the frequency of the very word adds to the average of its level (Winkler 1988): log2 of the chance that others
     * agree at this level over the share of records that bear the word, the record itself not counted.
     */
    private double rarity(int comparison, int level, int right) {
        Field field = patterns.rarity(comparison, level);
        if (field == null) {
            return 0;
        }
        int others = Math.max(1, table.tokens(field).count(table.token(field, right)) - 1);
        return Bits.log2(weights.chances().get(comparison)[level] * table.size() / others);
    }
}
