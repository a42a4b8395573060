package io.tuji.bench.plan;

import io.tuji.engine.plan.chance.Reliability.Bin;
import java.util.ArrayList;
import java.util.List;

/** Chances beside what came of them. */
final class Score {

    private static final int BINS = 10;

    private double squares;
    private final double[] chances = new double[BINS];
    private final double[] outcomes = new double[BINS];
    private final int[] counts = new int[BINS];
    private int count;

    void add(double chance, double outcome) {
        squares += (chance - outcome) * (chance - outcome);
        int bin = Math.min(BINS - 1, (int) (chance * BINS));
        chances[bin] += chance;
        outcomes[bin] += outcome;
        counts[bin]++;
        count++;
    }

    /** The mean squared distance of chances and outcomes. */
    double brier() {
        return squares / count;
    }

    /** The mean distance of chance and share reached over bins of equal width, weighted by their counts. */
    double calibrationError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(chances[bin] - outcomes[bin]);
        }
        return sum / count;
    }

    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new Bin(
                        (double) bin / BINS, counts[bin], chances[bin] / counts[bin], outcomes[bin] / counts[bin]));
            }
        }
        return bins;
    }
}
