package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Records in the order of their keys, so that those of one block stand beside each other. */
final class Groups {

    private static final long ROW = 0xFFFFFFFFL;

    private final long[] ordered;

    private Groups(long[] ordered) {
        this.ordered = ordered;
    }

    static Groups of(int[] keys) {
        int with = 0;
        for (int key : keys) {
            with += key == Blocks.NO_KEY ? 0 : 1;
        }
        long[] ordered = new long[with];
        int at = 0;
        for (int row = 0; row < keys.length; row++) {
            if (keys[row] != Blocks.NO_KEY) {
                ordered[at++] = (long) keys[row] << 32 | row;
            }
        }
        Arrays.parallelSort(ordered);
        return new Groups(ordered);
    }

    int size() {
        return ordered.length;
    }

    int key(int at) {
        return (int) (ordered[at] >> 32);
    }

    int row(int at) {
        return (int) (ordered[at] & ROW);
    }

    /** Where the block ends that begins there. */
    int end(int from) {
        int key = key(from);
        int to = from + 1;
        while (to < ordered.length && key(to) == key) {
            to++;
        }
        return to;
    }

    /** The first beginning of a block at or behind that place. */
    int beginning(int at) {
        int from = at;
        while (from > 0 && from < ordered.length && key(from) == key(from - 1)) {
            from++;
        }
        return from;
    }

    long pairs() {
        long pairs = 0;
        for (int from = 0, to; from < ordered.length; from = to) {
            to = end(from);
            pairs += (long) (to - from) * (to - from - 1) / 2;
        }
        return pairs;
    }

    /** The rows of all blocks of more records than that. */
    IntStream largerThan(int limit) {
        IntStream.Builder rows = IntStream.builder();
        for (int from = 0, to; from < ordered.length; from = to) {
            to = end(from);
            for (int at = from; to - from > limit && at < to; at++) {
                rows.add(row(at));
            }
        }
        return rows.build();
    }
}
