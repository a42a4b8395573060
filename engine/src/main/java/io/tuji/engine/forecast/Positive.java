package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.Arrays;

/** Keeps what is expected of a positive series above zero: where a method would cross it, the logarithms are carried on instead. */
final class Positive implements Method {

    private static final double LEAST_SHARE = 0.01;

    private final Method method;

    Positive(Method method) {
        this.method = method;
    }

    @Override
    public double[] forecast(Series series, int horizon) {
        double[] plain = method.forecast(series, horizon);
        if (!series.isPositive() || Arrays.stream(plain).allMatch(value -> value > 0)) {
            return plain;
        }
        double highest = Arrays.stream(series.toArray()).max().orElseThrow();
        return Arrays.stream(method.forecast(series.map(Math::log), horizon))
                .map(logarithm -> Math.max(Double.MIN_NORMAL, Math.min(Math.exp(logarithm), highest)))
                .toArray();
    }

    /** Of a model that has no other form: no lower than a hundredth of the least value seen. */
    static Modelled ofModelled(Series series, Modelled modelled) {
        if (!series.isPositive()) {
            return modelled;
        }
        double floor = Arrays.stream(series.toArray()).min().orElseThrow() * LEAST_SHARE;
        double[] kept = Arrays.stream(modelled.expected())
                .map(value -> Math.max(floor, value))
                .toArray();
        return new Modelled(kept, modelled.errors());
    }
}
