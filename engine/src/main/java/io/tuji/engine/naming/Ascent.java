package io.tuji.engine.naming;

import java.util.Arrays;

/** Stochastic gradient ascent with AdaGrad step sizes (Duchi, Hazan, Singer 2011) and an L2 penalty. */
final class Ascent {

    private static final double RATE = 0.2;
    private static final double START = 1e-6;

    private final double[] weights;
    private final double[] gradients;
    private final double[] squares;
    private int[] touched = new int[1 << 10];
    private int count;

    private final double[] penalties;
    private final double[] sums;
    private int remembered;

    Ascent(double[] penalties) {
        int size = penalties.length;
        this.penalties = penalties;
        weights = new double[size];
        sums = new double[size];
        gradients = new double[size];
        squares = new double[size];
        Arrays.fill(squares, START);
    }

    double score(Sparse features) {
        double score = 0;
        for (int i = 0; i < features.indices.length; i++) {
            score += weights[features.indices[i]] * features.values[i];
        }
        return score;
    }

    /** Adds to the gradient of the features. */
    void pull(Sparse features, double by) {
        for (int i = 0; i < features.indices.length; i++) {
            int index = features.indices[i];
            if (gradients[index] == 0) {
                touch(index);
            }
            gradients[index] += by * features.values[i];
        }
    }

    private void touch(int index) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = index;
    }

    /** Follows the gradient gathered since the last step. */
    void step() {
        for (int i = 0; i < count; i++) {
            int index = touched[i];
            double gradient = gradients[index] - penalties[index] * weights[index];
            if (gradients[index] != 0) {
                squares[index] += gradient * gradient;
                weights[index] += RATE * gradient / Math.sqrt(squares[index]);
                gradients[index] = 0;
            }
        }
        count = 0;
    }

    /** Takes the present weights into the mean. */
    void remember() {
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
        remembered++;
    }

    /** The mean of the weights remembered. */
    double weight(int index) {
        return sums[index] / remembered;
    }
}
