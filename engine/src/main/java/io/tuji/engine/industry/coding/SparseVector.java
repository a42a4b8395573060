package io.tuji.engine.industry.coding;

/** The features that a text has and how strong each is. */
final class SparseVector {

    private final int[] features;
    private final float[] values;

    SparseVector(int[] features, float[] values) {
        this.features = features;
        this.values = values;
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
