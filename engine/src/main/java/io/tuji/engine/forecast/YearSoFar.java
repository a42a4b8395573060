package io.tuji.engine.forecast;

/**
 * A year that has ended, as it stood at the same month as this one.
 *
 * @param soFar the total from January to that month, or the level at its end
 * @param whole the total of the year, or the level at its end
 */
public record YearSoFar(int year, double soFar, double whole) {

    boolean isPositive() {
        return soFar > 0 && whole > 0;
    }

    /** Logarithm of what the whole year was of the part. */
    double logRatio() {
        return Math.log(whole / soFar);
    }
}
