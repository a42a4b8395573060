package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.List;

/** Pairs drawn in one way, counted by pattern: at random, or from the blocks of one rule. */
final class Session {

    private final boolean[] isOpen;
    private final double pairs;
    private final int[] patterns;
    private final double[] counts;
    private final double[] firsts;

    /**
     * @param isOpen which comparisons the way of drawing leaves open; the others tell nothing about these pairs
     * @param pairs how many pairs the drawn ones stand for
     */
    Session(boolean[] isOpen, double pairs, List<Tally> parts) {
        PatternCounts sum = new PatternCounts();
        parts.forEach(part -> sum.addAll(part.counts));
        this.isOpen = isOpen;
        this.pairs = pairs;
        this.patterns = sum.patterns();
        this.counts = Arrays.stream(patterns).mapToDouble(sum::all).toArray();
        this.firsts = Arrays.stream(patterns).mapToDouble(sum::first).toArray();
    }

    boolean isOpen(int comparison) {
        return isOpen[comparison];
    }

    int size() {
        return patterns.length;
    }

    int pattern(int index) {
        return patterns[index];
    }

    double count(int index) {
        return counts[index];
    }

    /** How many of them meet in no earlier rule. */
    double firsts(int index) {
        return firsts[index];
    }

    double pairs() {
        return pairs;
    }

    double drawn() {
        return Arrays.stream(counts).sum();
    }

    /** How many pairs a drawn one stands for. */
    double scale() {
        return counts.length == 0 ? 0 : pairs / drawn();
    }

    /** Counts the pairs of one part. */
    static final class Tally implements PairWalk.Visitor {

        private final Blocks blocks;
        private final Patterns patterns;
        private final int rule;
        private final PatternCounts counts = new PatternCounts();

        /** @param rule by which pairs come, 0 if they are drawn at random */
        Tally(Blocks blocks, Patterns patterns, int rule) {
            this.blocks = blocks;
            this.patterns = patterns;
            this.rule = rule;
        }

        @Override
        public void visit(int left, int right) {
            counts.add(
                    patterns.of(blocks.table(), left, blocks.table(), right),
                    1,
                    blocks.metBefore(rule, left, right) ? 0 : 1);
        }
    }
}
