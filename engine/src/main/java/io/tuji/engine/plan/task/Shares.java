package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Shares of a whole. */
public final class Shares {

    private Shares() {}

    /** Empty of an unknown, and of nothing. */
    public static Optional<BigDecimal> of(Optional<BigDecimal> part, BigDecimal whole) {
        return part.filter(known -> whole.signum() > 0).map(known -> known.divide(whole, MathContext.DECIMAL64));
    }

    /** How much of the time up to a deadline has gone at the end of a month (序时进度), at most 1. */
    public static BigDecimal ofTime(int month, int lastMonth) {
        return BigDecimal.valueOf(month)
                .divide(BigDecimal.valueOf(lastMonth), MathContext.DECIMAL64)
                .min(BigDecimal.ONE);
    }

    /** By how many percentage points a share is ahead of the time that has gone; below zero it is behind. */
    public static BigDecimal lead(BigDecimal share, BigDecimal time) {
        return share.subtract(time).movePointRight(2);
    }
}
