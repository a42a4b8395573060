package io.tuji.engine.plan.warning;

import io.tuji.engine.series.Series;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The yearly growth that a measure has had, as fractions; of years without one above zero nothing. */
public final class OwnGrowth {

    /** With fewer rates, nine tenths of them mean nothing. */
    public static final int LEAST_RATES = 5;

    private static final double HIGH = 0.9;

    private final double[] rates;

    public OwnGrowth(Series yearly) {
        this.rates = yearly.isPositive() ? rates(yearly) : new double[0];
        Arrays.sort(rates);
    }

    private static double[] rates(Series yearly) {
        double[] rates = new double[yearly.size() - 1];
        Arrays.setAll(rates, i -> yearly.at(i + 1) / yearly.at(i) - 1);
        return rates;
    }

    public int count() {
        return rates.length;
    }

    /** The rate that nine tenths of the years did not exceed, between the two nearest; empty with fewer than five rates. */
    public OptionalDouble high() {
        return quantile(HIGH);
    }

    /** The rate that one tenth of the years did not exceed: the fastest declines lie below it. */
    public OptionalDouble low() {
        return quantile(1 - HIGH);
    }

    private OptionalDouble quantile(double share) {
        if (rates.length < LEAST_RATES) {
            return OptionalDouble.empty();
        }
        double place = share * (rates.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, rates.length - 1);
        return OptionalDouble.of(rates[below] + (place - below) * (rates[above] - rates[below]));
    }
}
