package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.List;

/** The plain mean of several methods, step by step: what they err in differs, and cancels. */
public final class MeanOf implements Method {

    private final List<Method> methods;

    public MeanOf(Method... methods) {
        this.methods = List.of(methods);
    }

    /** What short yearly series are carried on by: damped drift and Theta; a positive series stays positive. */
    public static Method shortYears() {
        return new Positive(new MeanOf(new DampedDrift(), new Theta()));
    }

    @Override
    public double[] forecast(Series series, int horizon) {
        double[] mean = new double[horizon];
        for (Method method : methods) {
            double[] forecast = method.forecast(series, horizon);
            for (int step = 0; step < horizon; step++) {
                mean[step] += forecast[step] / methods.size();
            }
        }
        return mean;
    }
}
