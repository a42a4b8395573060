package io.tuji.engine.industry.coding;

/** Scores made into probabilities: e to the power of each, over their sum. */
final class Softmax {

    private Softmax() {}

    /** Changes the array that it is given. */
    static float[] of(float[] scores) {
        float top = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = (float) Math.exp(scores[c] - top);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }
}
