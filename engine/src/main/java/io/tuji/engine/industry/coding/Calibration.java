package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes probabilities of scores: divides them by a temperature (Guo et al. 2017), takes the softmax, and moves the first one onto the
 * curve of what was right; the others share the rest as before.
 */
final class Calibration {

    /** Scores of a text that the model had not seen, and the number of its division. */
    static final class Seen {
        private final float[] scores;
        private final int division;

        Seen(float[] scores, int division) {
            this.scores = scores;
            this.division = division;
        }
    }

    private static final double COLDEST = 0.2;
    private static final double STEP = 1.05;
    private static final int STEPS = 80;
    private static final double SURE = 0.995;

    private final double temperature;
    private final Reliability reliability;

    Calibration(double temperature, Reliability reliability) {
        this.temperature = temperature;
        this.reliability = reliability;
    }

    static Calibration none() {
        return new Calibration(1, Reliability.none());
    }

    /** Fitted to texts that the model had not seen. */
    static Calibration fit(List<Seen> seen) {
        if (seen.isEmpty()) {
            return none();
        }
        double temperature = bestTemperature(seen);
        Calibration plain = new Calibration(temperature, Reliability.none());
        List<Reliability.Knot> pairs = new ArrayList<>();
        for (Seen one : seen) {
            float[] probabilities = plain.probabilities(one.scores);
            int top = top(probabilities);
            pairs.add(new Reliability.Knot(probabilities[top], top == one.division ? 1 : 0, 1));
        }
        return new Calibration(temperature, Reliability.fit(pairs));
    }

    float[] probabilities(float[] scores) {
        float[] scaled = scores.clone();
        for (int c = 0; c < scaled.length; c++) {
            scaled[c] /= (float) temperature;
        }
        return onTheCurve(Softmax.of(scaled));
    }

    double temperature() {
        return temperature;
    }

    Reliability reliability() {
        return reliability;
    }

    static int top(float[] values) {
        int top = 0;
        for (int c = 1; c < values.length; c++) {
            if (values[c] > values[top]) {
                top = c;
            }
        }
        return top;
    }

    private float[] onTheCurve(float[] probabilities) {
        int top = top(probabilities);
        double before = probabilities[top];
        double second = secondOf(probabilities, top);
        double wanted = Math.min(SURE, reliability.correct(before));
        double after = Math.max(wanted, second / (1 - before + second));
        float share = before >= 1 ? 0 : (float) ((1 - after) / (1 - before));
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] = c == top ? (float) after : probabilities[c] * share;
        }
        return probabilities;
    }

    private static double secondOf(float[] probabilities, int top) {
        double second = 0;
        for (int c = 0; c < probabilities.length; c++) {
            second = c == top ? second : Math.max(second, probabilities[c]);
        }
        return second;
    }

    /** The one under which what was true is most likely. */
    private static double bestTemperature(List<Seen> seen) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        double temperature = COLDEST;
        for (int i = 0; i < STEPS; i++, temperature *= STEP) {
            double loss = loss(seen, temperature);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    private static double loss(List<Seen> seen, double temperature) {
        Calibration plain = new Calibration(temperature, Reliability.none());
        double loss = 0;
        for (Seen one : seen) {
            loss -= Math.log(Math.max(1e-9, plain.probabilities(one.scores)[one.division]));
        }
        return loss;
    }
}
