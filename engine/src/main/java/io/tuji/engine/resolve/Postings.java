package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Rows by key, growing row by row: an open hash of keys, each with a chain of its rows. */
final class Postings {

    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1024;

    private int[] keys = new int[FIRST_SIZE * 2];
    private int[] heads = emptyHeads(FIRST_SIZE * 2);
    private int[] counts = new int[FIRST_SIZE * 2];
    private int[] rows = new int[FIRST_SIZE];
    private int[] next = new int[FIRST_SIZE];
    private int entries;
    private int used;

    void add(int key, int row) {
        if (entries == rows.length) {
            rows = Arrays.copyOf(rows, entries * 2);
            next = Arrays.copyOf(next, entries * 2);
        }
        int slot = slot(key);
        used += heads[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        rows[entries] = row;
        next[entries] = heads[slot];
        heads[slot] = entries++;
        counts[slot]++;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    int count(int key) {
        return counts[slot(key)];
    }

    void each(int key, IntConsumer visitor) {
        for (int entry = heads[slot(key)]; entry != NONE; entry = next[entry]) {
            visitor.accept(rows[entry]);
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = Mixing.spread(key) & mask;
        while (heads[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        heads = emptyHeads(keys.length);
        counts = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldHeads[old] != NONE) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                heads[slot] = oldHeads[old];
                counts[slot] = oldCounts[old];
            }
        }
    }

    private static int[] emptyHeads(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
