package io.tuji.engine.forecast;

import java.util.Arrays;

/**
 * What the parts of a year do to a value: factors where every value is positive, otherwise amounts.
 *
 * <p>Classical decomposition by a centred moving average over one year. Applied only where the year is seen in the autocorrelation: {@code
 * |r_m| > 1.645 sqrt((1 + 2 Σ r_k²) / n)} over at least three years (the test of the M4 competition, Makridakis, Spiliotis and
 * Assimakopoulos 2020).
 */
final class Seasons {

    private static final double NINETY_PERCENT = 1.645;
    private static final int FEWEST_YEARS = 3;

    private final double[] effects;
    private final boolean isFactor;

    private Seasons(double[] effects, boolean isFactor) {
        this.effects = effects;
        this.isFactor = isFactor;
    }

    /** @param period values a year */
    static Seasons of(double[] values, int period) {
        boolean isFactor = Arrays.stream(values).allMatch(value -> value > 0);
        return isSeasonal(values, period) ? decompose(values, period, isFactor) : new Seasons(new double[1], false);
    }

    /** As the series shows them, whether it is seasonal or not. */
    static Seasons shown(double[] values, int period, boolean isFactor) {
        return period == 1 ? new Seasons(new double[1], false) : decompose(values, period, isFactor);
    }

    double[] effects() {
        return effects.clone();
    }

    boolean isAbsent() {
        return effects.length == 1;
    }

    boolean isFactor() {
        return isFactor;
    }

    /** The effect on the value at an index, from 0 on; also behind the last value. */
    double at(int index) {
        return effects[index % effects.length];
    }

    double[] removeFrom(double[] values) {
        double[] adjusted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            adjusted[i] = isFactor ? values[i] / at(i) : values[i] - at(i);
        }
        return adjusted;
    }

    /** @param size of the series that the forecast follows */
    double[] addTo(double[] forecast, int size) {
        double[] whole = new double[forecast.length];
        for (int i = 0; i < forecast.length; i++) {
            whole[i] = isFactor ? forecast[i] * at(size + i) : forecast[i] + at(size + i);
        }
        return whole;
    }

    static boolean isSeasonal(double[] values, int period) {
        if (period == 1 || values.length < FEWEST_YEARS * period) {
            return false;
        }
        double squares = 0;
        for (int lag = 1; lag < period; lag++) {
            double r = autocorrelation(values, lag);
            squares += r * r;
        }
        double limit = NINETY_PERCENT * Math.sqrt((1 + 2 * squares) / values.length);
        return Math.abs(autocorrelation(values, period)) > limit;
    }

    /** Of a constant series 0. */
    static double autocorrelation(double[] values, int lag) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double sum = 0;
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            variance += (values[i] - mean) * (values[i] - mean);
            if (i >= lag) {
                sum += (values[i] - mean) * (values[i - lag] - mean);
            }
        }
        return variance == 0 ? 0 : sum / variance;
    }

    private static Seasons decompose(double[] values, int period, boolean isFactor) {
        double[] sums = new double[period];
        int[] counts = new int[period];
        for (int i = period / 2; i + period / 2 < values.length; i++) {
            double level = centred(values, i, period);
            sums[i % period] += isFactor ? values[i] / level : values[i] - level;
            counts[i % period]++;
        }
        double[] effects = new double[period];
        for (int i = 0; i < period; i++) {
            effects[i] = sums[i] / counts[i];
        }
        return new Seasons(normal(effects, isFactor), isFactor);
    }

    /** The mean over one year around an index; the two ends count half, as the number of parts is even. */
    private static double centred(double[] values, int index, int period) {
        int half = period / 2;
        double sum = (values[index - half] + values[index + half]) / 2;
        for (int i = index - half + 1; i < index + half; i++) {
            sum += values[i];
        }
        return sum / period;
    }

    private static double[] normal(double[] effects, boolean isFactor) {
        double mean = Arrays.stream(effects).average().orElseThrow();
        return Arrays.stream(effects)
                .map(effect -> isFactor ? effect / mean : effect - mean)
                .toArray();
    }
}
