package io.tuji.engine.industry.coding;

import java.util.Arrays;

/** The features that a text has and how strong each is. */
final class SparseVector {

    private final int[] features;
    private final float[] values;

    SparseVector(int[] features, float[] values) {
        this.features = features;
        this.values = values;
    }

    /** The entries above zero. */
    static SparseVector ofPositive(float[] entries) {
        int[] features = new int[entries.length];
        float[] values = new float[entries.length];
        int size = 0;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] > 0) {
                features[size] = i;
                values[size++] = entries[i];
            }
        }
        return new SparseVector(Arrays.copyOf(features, size), Arrays.copyOf(values, size));
    }

    int[] features() {
        return features;
    }

    float[] values() {
        return values;
    }

    int size() {
        return features.length;
    }

    float squaredLength() {
        float sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }
}
