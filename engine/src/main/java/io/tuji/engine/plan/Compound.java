package io.tuji.engine.plan;

import java.math.BigDecimal;
import java.math.MathContext;

/** Compound growth. Rates are in percent a year; results carry 15 digits, which is what a fractional power is exact to. */
final class Compound {

    static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Compound() {}

    /** What one becomes after so many years at so many percent a year. */
    static BigDecimal factor(BigDecimal percent, int years) {
        return factor(percent).pow(years, DIGITS);
    }

    /** What one becomes after a year. */
    static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.divide(HUNDRED, DIGITS));
    }

    /** The percent by which one becomes that factor. */
    static BigDecimal percent(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** The factor's part for {@code years} of {@code of} years, each year growing alike; the factor must be positive. */
    static BigDecimal part(BigDecimal factor, int years, int of) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("no root of the factor " + factor);
        }
        return BigDecimal.valueOf(Math.pow(factor.doubleValue(), (double) years / of))
                .round(DIGITS);
    }
}
