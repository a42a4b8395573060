package io.tuji.engine.forecast;

/** Between which values something is expected to lie, both ends included. */
public record Range(double low, double high) {

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " above " + high);
        }
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
