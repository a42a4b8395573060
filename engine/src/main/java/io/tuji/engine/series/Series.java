package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Values of consecutive years, quarters or months, the earliest first; never empty, every value finite.
 *
 * <p>Immutable: what is handed in and out are copies.
 */
public final class Series {

    private final Frequency frequency;
    private final int start;
    private final double[] values;

    private Series(Frequency frequency, int start, double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a series without values");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("no finite value: " + value);
            }
        }
        this.frequency = frequency;
        this.start = start;
        this.values = values;
    }

    /** @param part of the year in which the first value lies, from 1 on; of years always 1 */
    public static Series of(Frequency frequency, int year, int part, double... values) {
        if (part < 1 || part > frequency.perYear()) {
            throw new IllegalArgumentException("no part " + part + " of a year in " + frequency);
        }
        return new Series(frequency, year * frequency.perYear() + part - 1, values.clone());
    }

    public static Series yearly(int firstYear, double... values) {
        return of(Frequency.YEARLY, firstYear, 1, values);
    }

    public static Series quarterly(int year, int quarter, double... values) {
        return of(Frequency.QUARTERLY, year, quarter, values);
    }

    public static Series monthly(int year, int month, double... values) {
        return of(Frequency.MONTHLY, year, month, values);
    }

    public Frequency frequency() {
        return frequency;
    }

    public int size() {
        return values.length;
    }

    /** @param index from 0 on */
    public double at(int index) {
        return values[index];
    }

    public double last() {
        return values[values.length - 1];
    }

    /** The year of a value; also of indices behind the last one. */
    public int yearAt(int index) {
        return Math.floorDiv(start + index, frequency.perYear());
    }

    /** The part of the year of a value, from 1 on; also of indices behind the last one. */
    public int partAt(int index) {
        return Math.floorMod(start + index, frequency.perYear()) + 1;
    }

    /** The period of a value; also of indices behind the last one. */
    public Period periodAt(int index) {
        return frequency.period(yearAt(index), partAt(index));
    }

    /** The first {@code size} values. */
    public Series head(int size) {
        return new Series(frequency, start, Arrays.copyOf(values, size));
    }

    /** The values from an index to the end. */
    public Series from(int index) {
        return new Series(frequency, start + index, Arrays.copyOfRange(values, index, values.length));
    }

    public Series map(DoubleUnaryOperator of) {
        return new Series(frequency, start, Arrays.stream(values).map(of).toArray());
    }

    /** Other values of the same periods. */
    public Series withValues(double... others) {
        if (others.length != values.length) {
            throw new IllegalArgumentException(others.length + " values for " + values.length + " periods");
        }
        return new Series(frequency, start, others.clone());
    }

    public double[] toArray() {
        return values.clone();
    }

    /** Whether every value is above zero, so that logarithms and ratios mean something. */
    public boolean isPositive() {
        return Arrays.stream(values).allMatch(value -> value > 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that
                && frequency == that.frequency
                && start == that.start
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + start;
    }

    @Override
    public String toString() {
        return periodAt(0) + " " + Arrays.toString(values);
    }
}
