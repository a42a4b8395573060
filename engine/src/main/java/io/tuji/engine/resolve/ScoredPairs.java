package io.tuji.engine.resolve;

import java.util.Arrays;

/** Pairs with their evidence, twelve bytes each. */
final class ScoredPairs {

    private static final int FIRST_SIZE = 256;

    private int[] lefts = new int[FIRST_SIZE];
    private int[] rights = new int[FIRST_SIZE];
    private float[] bits = new float[FIRST_SIZE];
    private int size;

    void add(int left, int right, float evidence) {
        if (size == lefts.length) {
            reserve(size + (size >> 1));
        }
        lefts[size] = left;
        rights[size] = right;
        bits[size++] = evidence;
    }

    void addAll(ScoredPairs other) {
        if (size + other.size > lefts.length) {
            reserve(Math.max(size + other.size, size + (size >> 1)));
        }
        System.arraycopy(other.lefts, 0, lefts, size, other.size);
        System.arraycopy(other.rights, 0, rights, size, other.size);
        System.arraycopy(other.bits, 0, bits, size, other.size);
        size += other.size;
    }

    int size() {
        return size;
    }

    int left(int index) {
        return lefts[index];
    }

    int right(int index) {
        return rights[index];
    }

    float bits(int index) {
        return bits[index];
    }

    /** The places of all pairs, the surest first; among equals the order in which they came. */
    int[] surestFirst() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) ascending(-bits[i]) << 32 | i;
        }
        Arrays.parallelSort(order);
        return Arrays.stream(order).mapToInt(key -> (int) key).toArray();
    }

    /** A number that stands among numbers as the value stands among values. */
    private static int ascending(float value) {
        int raw = Float.floatToIntBits(value);
        return raw ^ (raw >> 31 & Integer.MAX_VALUE);
    }

    private void reserve(int length) {
        lefts = Arrays.copyOf(lefts, length);
        rights = Arrays.copyOf(rights, length);
        bits = Arrays.copyOf(bits, length);
    }
}
