package io.tuji.engine.chain.backtest;

/**
 * Within which bounds a figure lies with some confidence.
 *
 * @param level the confidence, as 0.95
 * @param rounds how many resamples it rests on
 */
public record Interval(double low, double high, double level, int rounds) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    /** Whether the whole interval lies above a value. */
    public boolean isAbove(double value) {
        return low > value;
    }
}
