package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One forecast of the past beside what came.
 *
 * @param step from 1 on
 * @param naive what repeating would have said
 */
record Trial(int step, double actual, Step forecast, double naive) {

    private static final double PERCENT = 200;

    /** @param origin how many values were known; none where nothing would have been said */
    static List<Trial> from(Forecaster forecaster, Series series, int origin, int horizon) {
        Series known = series.head(origin);
        int steps = Math.min(horizon, series.size() - origin);
        Optional<Forecast> forecast = forecaster.forecast(known, steps).find();
        List<Trial> trials = new ArrayList<>();
        for (int step = 0; forecast.isPresent() && step < steps; step++) {
            trials.add(new Trial(
                    step + 1, series.at(origin + step), forecast.get().steps().get(step), repeated(known, step)));
        }
        return trials;
    }

    private static double repeated(Series known, int step) {
        int period = known.frequency().perYear();
        return known.at(known.size() - period + step % period);
    }

    double error() {
        return Math.abs(actual - forecast.expected());
    }

    double naiveError() {
        return Math.abs(actual - naive);
    }

    double smape() {
        return smape(forecast.expected());
    }

    double naiveSmape() {
        return smape(naive);
    }

    boolean held80() {
        return forecast.range80().holds(actual);
    }

    boolean held95() {
        return forecast.range95().holds(actual);
    }

    private double smape(double said) {
        double size = Math.abs(actual) + Math.abs(said);
        return size == 0 ? 0 : PERCENT * Math.abs(actual - said) / size;
    }
}
