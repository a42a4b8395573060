package io.tuji.engine.plan.chance;

import io.tuji.engine.series.Series;
import java.util.Arrays;

/**
 * Yearly growth that keeps a part of what it was in the last year and returns to its mean: the logarithm of a series forecast with its
 * standard error.
 *
 * <p>Mean and persistence are drawn towards 0 and 0.3, as by so many years more, because few years show neither well.
 */
final class PersistentGrowth {

    private static final double MEAN_YEARS = 8;
    private static final double PERSISTENCE = 0.3;
    private static final double PERSISTENCE_YEARS = 5;
    private static final double LEAST = -0.3;
    private static final double MOST = 0.9;
    private static final double MOST_IN_ERROR = 0.8;
    private static final int RECENT = 10;

    private final double last;
    private final double[] growth;
    private final double mean;
    private final double persistence;

    /** @param series of at least three positive values */
    PersistentGrowth(Series series) {
        double[] logs = series.map(Math::log).toArray();
        this.last = logs[logs.length - 1];
        this.growth = new double[logs.length - 1];
        Arrays.setAll(growth, i -> logs[i + 1] - logs[i]);
        this.mean = Arrays.stream(growth).sum() / (growth.length + MEAN_YEARS);
        this.persistence = persistence();
    }

    private double persistence() {
        double centre = Arrays.stream(growth).average().orElseThrow();
        double together = 0;
        double all = 0;
        for (int i = 0; i < growth.length; i++) {
            all += (growth[i] - centre) * (growth[i] - centre);
            together += i == 0 ? 0 : (growth[i] - centre) * (growth[i - 1] - centre);
        }
        double seen = all == 0 ? 0 : growth.length * together / all;
        double shrunk = (seen + 1 + PERSISTENCE_YEARS * PERSISTENCE) / (growth.length + PERSISTENCE_YEARS);
        return Math.max(LEAST, Math.min(MOST, shrunk));
    }

    /** The yearly growth of each year there was, of the logarithm. */
    double[] growth() {
        return growth.clone();
    }

    double last() {
        return last;
    }

    int degrees() {
        return growth.length - 1;
    }

    /** What is expected of the logarithm after so many years. */
    double expected(int years) {
        double surprise = growth[growth.length - 1] - mean;
        double value = last;
        for (int year = 1; year <= years; year++) {
            surprise *= persistence;
            value += mean + surprise;
        }
        return value;
    }

    /** The standard error of that: what each year may bring, and that the mean is not known better. */
    double error(int years) {
        double kept = Math.max(0, persistence);
        double sum = 0;
        double effect = 0;
        double power = 1;
        for (int year = 0; year < years; year++) {
            effect += power;
            power *= persistence;
            sum += effect * effect;
        }
        double ofMean = years / (1 - Math.min(kept, MOST_IN_ERROR));
        return Math.sqrt(variance() * ((1 - kept * kept) * sum + ofMean * ofMean / growth.length));
    }

    /** Half from all years and half from the last ten: series have quiet and restless times. */
    private double variance() {
        double[] recent = Arrays.copyOfRange(growth, Math.max(0, growth.length - RECENT), growth.length);
        return (variance(growth) + variance(recent)) / 2;
    }

    private static double variance(double[] values) {
        double centre = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - centre) * (v - centre)).sum() / (values.length - 1);
    }
}
