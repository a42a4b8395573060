package io.tuji.engine.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the features in the order in which they are first seen. */
final class FeatureIndex implements FeatureSink {

    /** A feature with its text. */
    record Named(Feature feature, String text) {}

    private static final int EXPECTED = 32;

    private final Map<Named, Integer> indices = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private int[] taken = new int[EXPECTED];
    private float[] values = new float[EXPECTED];
    private int size;

    /** What has been seen since the last call. */
    Sparse taken() {
        Sparse all = new Sparse(Arrays.copyOf(taken, size), Arrays.copyOf(values, size));
        size = 0;
        return all;
    }

    int count() {
        return named.size();
    }

    double[] penalties() {
        return named.stream().mapToDouble(one -> one.feature.penalty()).toArray();
    }

    Named named(int index) {
        return named.get(index);
    }

    @Override
    public void piece(Feature feature, String name, int from, int to) {
        add(feature, name.substring(from, to), 1);
    }

    @Override
    public void level(Feature feature, int level) {
        add(feature, BrandModel.levelText(level), 1);
    }

    @Override
    public void number(Feature feature, double value) {
        add(feature, "", (float) value);
    }

    private void add(Feature feature, String text, float value) {
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        taken[size] = indices.computeIfAbsent(new Named(feature, text), this::next);
        values[size++] = value;
    }

    private int next(Named feature) {
        named.add(feature);
        return named.size() - 1;
    }
}
