package io.tuji.engine.forecast;

import io.tuji.engine.forecast.Silence.Reason;
import io.tuji.engine.series.Series;

/**
 * Carries a series on with ranges that hold as often as they say, or says why it does not.
 *
 * <p>Short series of years go on by the mean of damped drift and Theta; everything longer by the mean of exponential smoothing, Theta and
 * TRAMO, of years the drift too. Which methods these are is the same for every series of a family: none is chosen by looking at one series.
 */
public final class Forecaster {

    private final Intervals intervals;

    public Forecaster(Intervals intervals) {
        this.intervals = intervals;
    }

    public static Forecaster shipped() {
        return new Forecaster(Intervals.shipped());
    }

    /** @param horizon how many periods, at least one */
    public Outlook<Forecast> forecast(Series series, int horizon) {
        return forecast(Cadence.of(series), series, horizon);
    }

    private Outlook<Forecast> forecast(Cadence cadence, Series series, int horizon) {
        int fewest = Lengths.fewest(cadence);
        if (series.size() < fewest) {
            return Outlook.silent(Reason.TOO_FEW_VALUES, series.size(), fewest);
        }
        if (!hasMoved(series)) {
            return Outlook.silent(Reason.NEVER_MOVED, series.size(), fewest);
        }
        return Outlook.said(intervals.around(Expectation.of(cadence, series, horizon)));
    }

    static boolean hasMoved(Series series) {
        for (int i = 1; i < series.size(); i++) {
            if (series.at(i) != series.at(0)) {
                return true;
            }
        }
        return false;
    }
}
