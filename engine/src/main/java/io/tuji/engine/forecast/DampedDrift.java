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
}
