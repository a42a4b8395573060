package io.tuji.engine.naming;

import org.jspecify.annotations.Nullable;

/**
 * Values looked up by a piece of a name that is never cut out.
 *
 * <p>A text is known by a 64-bit hash alone: of some hundred thousand texts two collide once in a billion maps.
 */
final class TextMap<T> {

    static final long EMPTY_TEXT = 0x9E3779B97F4A7C15L;

    private static final int SMALLEST = 1 << 10;

    private long[] keys = new long[SMALLEST];
    private Object[] values = new Object[SMALLEST];
    private int size;

    /** The hash of a text with one more character. */
    static long extended(long hash, int c) {
        return (hash ^ c) * EMPTY_TEXT;
    }

    static long hash(String text, int from, int to) {
        long hash = EMPTY_TEXT;
        for (int i = from; i < to; i++) {
            hash = extended(hash, text.charAt(i));
        }
        return hash;
    }

    void put(long hash, T value) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int at = slot(key(hash));
        size += values[at] == null ? 1 : 0;
        keys[at] = key(hash);
        values[at] = value;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T get(long hash) {
        return (T) values[slot(key(hash))];
    }

    T getOrElse(long hash, T other) {
        T value = get(hash);
        return value == null ? other : value;
    }

    private int slot(long key) {
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        TextMap<T> larger = new TextMap<>();
        larger.keys = new long[2 * keys.length];
        larger.values = new Object[larger.keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = larger.slot(keys[i]);
                larger.keys[at] = keys[i];
                larger.values[at] = values[i];
            }
        }
        keys = larger.keys;
        values = larger.values;
    }

    /** Zero marks an empty slot. */
    private static long key(long hash) {
        long mixed = hash ^ (hash >>> 32);
        return mixed == 0 ? 1 : mixed;
    }
}
