package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;

/**
 * The mean change from the first value to the last, carried on from the last with nine tenths of it at each further step.
 *
 * <p>Carrying the whole change, or the growth rate, on is among the worst forecasts of short series; damping a trend is what Gardner and
 * McKenzie (1985) taught. Knows no seasons: for years.
 */
public final class DampedDrift implements Method {

    private static final double KEPT = 0.9;

    @Override
    public double[] forecast(Series series, int horizon) {
        double drift = (series.last() - series.at(0)) / (series.size() - 1);
        double[] forecast = new double[horizon];
        double value = series.last();
        for (int step = 0; step < horizon; step++) {
            drift *= KEPT;
            value += drift;
            forecast[step] = value;
        }
        return forecast;
    }

    /** Standard errors of a random walk with drift: {@code s sqrt(h (1 + h / (n − 1)))}, s of the changes; of two values 0. */
    static double[] errors(Series series, int horizon) {
        int changes = series.size() - 1;
        double drift = (series.last() - series.at(0)) / changes;
        double squares = 0;
        for (int i = 1; i <= changes; i++) {
            double off = series.at(i) - series.at(i - 1) - drift;
            squares += off * off;
        }
        double spread = Math.sqrt(squares / Math.max(1, changes - 1));
        double[] errors = new double[horizon];
        for (int step = 1; step <= horizon; step++) {
            errors[step - 1] = spread * Math.sqrt(step * (1 + (double) step / changes));
        }
        return errors;
    }
}
