package io.tuji.engine.industry.coding;

/** A linear model: a row of weights a feature, one for each division, and what each division has without any feature. */
final class Weights {

    private final int classes;
    private final float[] rows;
    private final float[] offset;

    Weights(int classes, float[] rows, float[] offset) {
        this.classes = classes;
        this.rows = rows;
        this.offset = offset;
    }

    int classes() {
        return classes;
    }

    float[] rows() {
        return rows;
    }

    float[] offset() {
        return offset;
    }

    static Weights zero(int features, int classes) {
        return new Weights(classes, new float[features * classes], new float[classes]);
    }

    float[] scores(SparseVector vector) {
        float[] scores = offset.clone();
        for (int i = 0; i < vector.size(); i++) {
            addRow(scores, vector.features()[i], vector.values()[i]);
        }
        return scores;
    }

    void addRow(float[] scores, int feature, float value) {
        int row = feature * classes;
        for (int c = 0; c < classes; c++) {
            scores[c] += value * rows[row + c];
        }
    }

    /** Moves the rows of the vector's features by the step, each as far as the feature is strong. */
    void move(SparseVector vector, float[] step) {
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.features()[i] * classes;
            float value = vector.values()[i];
            for (int c = 0; c < classes; c++) {
                rows[row + c] += value * step[c];
            }
        }
    }

    void addAll(Weights other, float share) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] += share * other.rows[i];
        }
        for (int c = 0; c < classes; c++) {
            offset[c] += share * other.offset[c];
        }
    }

    /** Takes from every row its mean: probabilities stay, and a row says how far its feature speaks against the average division. */
    void centre() {
        for (int row = 0; row < rows.length; row += classes) {
            float mean = 0;
            for (int c = 0; c < classes; c++) {
                mean += rows[row + c] / classes;
            }
            for (int c = 0; c < classes; c++) {
                rows[row + c] -= mean;
            }
        }
    }

    float[] withoutOffset(SparseVector vector) {
        float[] scores = new float[classes];
        for (int i = 0; i < vector.size(); i++) {
            addRow(scores, vector.features()[i], vector.values()[i]);
        }
        return scores;
    }

    Weights only(int[] features) {
        float[] kept = new float[features.length * classes];
        for (int i = 0; i < features.length; i++) {
            System.arraycopy(rows, features[i] * classes, kept, i * classes, classes);
        }
        return new Weights(classes, kept, offset);
    }

    double length(int feature) {
        double squares = 0;
        for (int c = 0; c < classes; c++) {
            squares += (double) rows[feature * classes + c] * rows[feature * classes + c];
        }
        return Math.sqrt(squares);
    }
}
