package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;

/**
 * The classic Theta method: the mean of the straight trend and of a smoothed line of double curvature, seasons taken out before and put
 * back after.
 *
 * <p>Assimakopoulos and Nikolopoulos, The theta model, International Journal of Forecasting 16 (2000); of two values the line through them.
 */
public final class Theta implements Method {

    @Override
    public double[] forecast(Series series, int horizon) {
        double[] values = series.toArray();
        Seasons seasons = Seasons.of(values, series.frequency().perYear());
        double[] forecast = carryOn(seasons.removeFrom(values), horizon);
        return seasons.addTo(forecast, values.length);
    }

    private static double[] carryOn(double[] values, int horizon) {
        Line line = Line.through(values);
        double[] curved = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            curved[i] = 2 * values[i] - line.at(i);
        }
        double level = SimpleSmoothing.of(curved).level();
        double[] forecast = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            forecast[step] = (level + line.at(values.length + step)) / 2;
        }
        return forecast;
    }
}
