package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.Set;

/** What is expected of a series, and its error in a unit that still has to be calibrated. */
public final class Expectation {

    /** From so many values on there is a model for the series as a whole; years before that go on by drift and Theta alone. */
    private static final int LONG = Tramo.FEWEST;

    /** Share of the mean change between neighbours below which no error is believed. */
    private static final double LEAST_ERROR = 0.05;

    private final Cadence cadence;
    private final Series series;
    private final Mixture mixture;
    private final Modelled modelled;

    private Expectation(Cadence cadence, Series series, Mixture mixture) {
        this.cadence = cadence;
        this.series = series;
        this.mixture = mixture;
        this.modelled = mixture.mean(LEAST_ERROR * change(series));
    }

    /**
     * @param series of at least three values that are not all the same
     * @param horizon at least one step
     */
    public static Expectation of(Cadence cadence, Series series, int horizon) {
        Mixture mixture = new Mixture().add(MethodName.THETA, new Positive(new Theta()).forecast(series, horizon));
        if (cadence == Cadence.YEARLY) {
            mixture.add(MethodName.DAMPED_DRIFT, new Positive(new DampedDrift()).forecast(series, horizon))
                    .addErrors(DampedDrift.errors(series, horizon));
        }
        Modelled smoothing = ExponentialSmoothing.carryOn(series, horizon);
        if (cadence == Cadence.YEARLY && series.size() < LONG) {
            mixture.addErrors(smoothing.errors());
        } else {
            mixture.add(MethodName.SMOOTHING, Positive.ofModelled(series, smoothing));
            addTramo(mixture, series, horizon);
        }
        return new Expectation(cadence, series, mixture);
    }

    private static void addTramo(Mixture mixture, Series series, int horizon) {
        Tramo.carryOn(series, horizon)
                .map(model -> Positive.ofModelled(series, model))
                .ifPresentOrElse(model -> mixture.add(MethodName.TRAMO, model), () -> mixture.fail(MethodName.TRAMO));
    }

    /** The mean change between neighbours. */
    private static double change(Series series) {
        double sum = 0;
        for (int i = 1; i < series.size(); i++) {
            sum += Math.abs(series.at(i) - series.at(i - 1));
        }
        return sum / (series.size() - 1);
    }

    public Cadence cadence() {
        return cadence;
    }

    public Series series() {
        return series;
    }

    /** The methods it is the mean of. */
    public Set<MethodName> methods() {
        return mixture.methods();
    }

    /** The methods that would have had a part but found no model for this series. */
    public Set<MethodName> failed() {
        return mixture.failed();
    }

    public int horizon() {
        return modelled.expected().length;
    }

    /** @param step from 0 on */
    public double expected(int step) {
        return modelled.expected()[step];
    }

    /** One a step. */
    public double[] expected() {
        return modelled.expected().clone();
    }

    double scale(int step) {
        return modelled.errors()[step];
    }
}
