package io.tuji.engine.plan.progress;

/** A value at the end of a year; fractions of years are parts of the next one. */
public record Point(double year, double value) {

    /** The constant yearly growth that leads from here to another point, as a fraction: 0.05 is 5 %; not finite where there is none. */
    public double growthTo(Point later) {
        return Math.pow(later.value / value, 1 / (later.year - year)) - 1;
    }

    /** Whether growth between the two means anything: both above zero or both below, the other one later. */
    public boolean growsTo(Point later) {
        return later.year > year && Math.signum(later.value) * Math.signum(value) > 0;
    }
}
