package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.Arrays;
import java.util.List;

/**
 * Exponential smoothing whose form is chosen by the data: level, steady or damped trend, seasons as amounts or factors, by the corrected
 * criterion of Akaike.
 *
 * <p>Hyndman, Koehler, Snyder and Grose, A state space framework for automatic forecasting, International Journal of Forecasting 18 (2002);
 * errors are additive here.
 */
final class ExponentialSmoothing {

    private static final int ROUNDS = 250;
    private static final double STEP = 0.7;
    private static final double TOLERANCE = 1e-6;
    private static final int FIRST_VALUES = 10;

    private ExponentialSmoothing() {}

    /** @param horizon how many steps, at least one */
    static Modelled carryOn(Series series, int horizon) {
        double[] values = series.toArray();
        int period = series.frequency().perYear();
        List<SmoothingForm> forms = SmoothingForm.of(values.length, period, series.isPositive());
        SmoothingForm form = forms.get(0);
        SmoothingRun best = fitted(form, values, period);
        for (SmoothingForm other : forms.subList(1, forms.size())) {
            SmoothingRun run = fitted(other, values, period);
            if (criterion(run, other, values.length, period) < criterion(best, form, values.length, period)) {
                form = other;
                best = run;
            }
        }
        double spare = Math.max(1, values.length - form.parameters(period) + 1);
        return new Modelled(
                best.forecast(values.length, horizon), best.errors(values.length, horizon, best.squares() / spare));
    }

    private static SmoothingRun fitted(SmoothingForm form, double[] values, int period) {
        Seasons seasons =
                Seasons.shown(values, form.hasSeason() ? period : 1, form.season() == SmoothingForm.Season.FACTOR);
        double[] adjusted = seasons.removeFrom(values);
        int size = Math.min(values.length, Math.max(FIRST_VALUES, 2 * period));
        Line first = form.hasTrend() ? Line.through(Arrays.copyOf(adjusted, size)) : new Line(adjusted[0], 0);
        double unit = unit(adjusted);
        double[] effects = seasons.effects();
        double[] free = NelderMead.minimise(
                at -> new SmoothingRun(form, SmoothingWeights.of(form, at, first, unit), effects)
                        .over(values)
                        .squares(),
                SmoothingWeights.start(form),
                STEP,
                ROUNDS,
                TOLERANCE);
        return new SmoothingRun(form, SmoothingWeights.of(form, free, first, unit), effects).over(values);
    }

    /** The mean change between neighbours, by which first states are sought. */
    private static double unit(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += Math.abs(values[i] - values[i - 1]);
        }
        return sum / (values.length - 1);
    }

    /** Of a series that is met exactly the fewest parameters win. */
    private static double criterion(SmoothingRun run, SmoothingForm form, int size, int period) {
        int parameters = form.parameters(period);
        int spare = size - parameters - 1;
        if (spare <= 0) {
            return parameters * (double) Float.MAX_VALUE;
        }
        double correction = 2.0 * parameters * (parameters + 1) / spare;
        return size * Math.log(Math.max(run.squares(), Double.MIN_NORMAL) / size) + 2 * parameters + correction;
    }
}
