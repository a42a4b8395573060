package io.tuji.engine.resolve;

import java.util.Arrays;

/** The different texts of one field, each once, by number; counts how many records bear each. */
final class Tokens {

    static final int NONE = -1;

    private static final int FIRST_SIZE = 1024;

    private char[] chars = new char[FIRST_SIZE * 8];
    private int[] starts = new int[FIRST_SIZE + 1];
    private int[] counts = new int[FIRST_SIZE];
    private int[] slots = emptySlots(FIRST_SIZE * 2);
    private int size;

    /** The number of the text, one record more bearing it. */
    int add(String text) {
        int slot = slot(Text.of(text));
        if (slots[slot] == NONE) {
            slots[slot] = append(text);
            growSlots();
            counts[size - 1] = 1;
            return size - 1;
        }
        counts[slots[slot]]++;
        return slots[slot];
    }

    /** The number of the text, or {@link #NONE}. */
    int find(Text text) {
        return slots[slot(text)];
    }

    int count(int token) {
        return counts[token];
    }

    Text text(int token) {
        return new Text(chars, starts[token], starts[token + 1] - starts[token]);
    }

    private int slot(Text text) {
        int mask = slots.length - 1;
        int slot = text.hash() & mask;
        while (slots[slot] != NONE && !text(slots[slot]).equalTo(text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int append(String text) {
        int from = starts[size];
        chars = roomFor(chars, from + text.length());
        text.getChars(0, text.length(), chars, from);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, larger(starts.length));
            counts = Arrays.copyOf(counts, starts.length);
        }
        starts[size + 1] = from + text.length();
        return size++;
    }

    private void growSlots() {
        if (size * 2 <= slots.length) {
            return;
        }
        slots = emptySlots(slots.length * 2);
        for (int token = 0; token < size; token++) {
            slots[slot(text(token))] = token;
        }
    }

    private static char[] roomFor(char[] chars, int length) {
        return length <= chars.length ? chars : Arrays.copyOf(chars, Math.max(length, larger(chars.length)));
    }

    private static int larger(int length) {
        return length + (length >> 1) + 2;
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
