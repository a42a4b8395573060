package io.tuji.engine.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * By how many of its own errors an expectation missed what came.
 *
 * @param size class of length of the series it rested on
 * @param errors absolute, one a step, in units of the uncalibrated error
 */
public record Miss(Cadence cadence, int size, List<Double> errors) {

    public Miss {
        errors = List.copyOf(errors);
    }

    static Miss of(Expectation expectation, int size, List<Double> after) {
        List<Double> errors = new ArrayList<>();
        for (int step = 0; step < after.size(); step++) {
            errors.add(Math.abs(after.get(step) - expectation.expected(step)) / expectation.scale(step));
        }
        return new Miss(expectation.cadence(), size, errors);
    }
}
