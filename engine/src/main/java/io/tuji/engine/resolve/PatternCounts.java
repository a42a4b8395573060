package io.tuji.engine.resolve;

import java.util.Arrays;

/** How many pairs have each pattern; of millions of possible patterns some thousand occur. */
final class PatternCounts {

    private static final int NONE = -1;
    private static final int FIRST_SIZE = 256;

    private int[] patterns = empty(FIRST_SIZE);
    private long[] all = new long[FIRST_SIZE];
    private long[] first = new long[FIRST_SIZE];
    private int used;

    /** @param firsts how many of the pairs meet nowhere before */
    void add(int pattern, long pairs, long firsts) {
        int slot = slot(pattern);
        used += patterns[slot] == NONE ? 1 : 0;
        patterns[slot] = pattern;
        all[slot] += pairs;
        first[slot] += firsts;
        if (used * 2 > patterns.length) {
            grow();
        }
    }

    void addAll(PatternCounts other) {
        for (int slot = 0; slot < other.patterns.length; slot++) {
            if (other.patterns[slot] != NONE) {
                add(other.patterns[slot], other.all[slot], other.first[slot]);
            }
        }
    }

    /** The patterns that occur, in order. */
    int[] patterns() {
        return Arrays.stream(patterns)
                .filter(pattern -> pattern != NONE)
                .sorted()
                .toArray();
    }

    long all(int pattern) {
        return all[slot(pattern)];
    }

    long first(int pattern) {
        return first[slot(pattern)];
    }

    private int slot(int pattern) {
        int mask = patterns.length - 1;
        int slot = Mixing.spread(pattern) & mask;
        while (patterns[slot] != NONE && patterns[slot] != pattern) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldPatterns = patterns;
        long[] oldAll = all;
        long[] oldFirst = first;
        patterns = empty(oldPatterns.length * 2);
        all = new long[patterns.length];
        first = new long[patterns.length];
        used = 0;
        for (int old = 0; old < oldPatterns.length; old++) {
            if (oldPatterns[old] != NONE) {
                add(oldPatterns[old], oldAll[old], oldFirst[old]);
            }
        }
    }

    private static int[] empty(int length) {
        int[] patterns = new int[length];
        Arrays.fill(patterns, NONE);
        return patterns;
    }
}
