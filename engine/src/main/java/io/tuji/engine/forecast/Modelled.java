package io.tuji.engine.forecast;

/** What a model expects of each step, and the standard errors that the model itself believes in, both in the unit of the series. */
final class Modelled {

    private final double[] expected;
    private final double[] errors;

    Modelled(double[] expected, double[] errors) {
        this.expected = expected;
        this.errors = errors;
    }

    double[] expected() {
        return expected;
    }

    double[] errors() {
        return errors;
    }
}
