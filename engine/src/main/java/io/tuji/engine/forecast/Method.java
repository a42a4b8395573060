package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;

/** One way to carry a series on; deterministic, without a state of its own. */
public interface Method {

    /**
     * @param series of at least two values
     * @param horizon how many steps, at least one
     * @return what is expected of each step, every value finite, in the unit of the series
     */
    double[] forecast(Series series, int horizon);
}
