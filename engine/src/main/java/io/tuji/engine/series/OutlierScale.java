package io.tuji.engine.series;

import java.util.Arrays;

/**
 * How far a value lies from the others, in spreads: by mean and standard deviation (z), or by median and median absolute deviation
 * (modified z, Iglewicz and Hoaglin 1993). Looks at raw levels: a trend or a season is mistaken for outliers, which {@link Outliers} is not.
 *
 * @param factor of a deviation to the spread; 0.6745 makes the median deviation of a normal variable comparable with its standard one
 */
public record OutlierScale(double centre, double spread, double factor) {

    private static final double OF_MEDIAN = 0.6745;

    public static OutlierScale z(double mean, double deviation) {
        return new OutlierScale(mean, deviation, 1);
    }

    public static OutlierScale modified(double median, double medianDeviation) {
        return new OutlierScale(median, medianDeviation, OF_MEDIAN);
    }

    /** With the standard deviation of the population. */
    public static OutlierScale z(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        return z(mean, Math.sqrt(variance));
    }

    public static OutlierScale modified(double[] values) {
        double median = median(values);
        return modified(
                median,
                median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray()));
    }

    /** Never negative; 0 where all others are the same. */
    public double score(double value) {
        return spread == 0 ? 0 : factor * Math.abs(value - centre) / spread;
    }

    public double lower(double threshold) {
        return centre - threshold * spread / factor;
    }

    public double upper(double threshold) {
        return centre + threshold * spread / factor;
    }

    private static double median(double... values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
