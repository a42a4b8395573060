package io.tuji.engine.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The growth that a source publishes beside the ratio of the two levels that it publishes.
 *
 * <p>They differ where the level is at current and growth at constant prices, or where the earlier level was revised since: then the levels
 * must not be divided, and growth is chained as published.
 *
 * @param ratio of the levels less one, in percent
 * @param lowest the ratio that rounding of the levels allows; so is {@code highest}
 * @param published growth in percent
 */
public record ComparableBasis(BigDecimal ratio, BigDecimal lowest, BigDecimal highest, BigDecimal published) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where the earlier level leaves no ratio: zero, below it, or zero as far as its rounding goes. */
    public static Optional<ComparableBasis> of(BigDecimal level, BigDecimal before, BigDecimal published) {
        BigDecimal offNow = Figure.rounding(level);
        BigDecimal offBefore = Figure.rounding(before);
        if (before.compareTo(offBefore) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new ComparableBasis(
                growth(level, before),
                growth(level.subtract(offNow), before.add(offBefore)),
                growth(level.add(offNow), before.subtract(offBefore)),
                published));
    }

    /** Whether rounding alone explains the difference. */
    public boolean agrees() {
        BigDecimal off = Figure.rounding(published);
        return published.subtract(off).compareTo(highest) <= 0
                && published.add(off).compareTo(lowest) >= 0;
    }

    /** Ratio less published growth, in percentage points. */
    public BigDecimal difference() {
        return ratio.subtract(published);
    }

    /** The level before that the later one and published growth imply. */
    public static BigDecimal impliedBefore(BigDecimal level, BigDecimal published) {
        return level.divide(factor(published), DIGITS);
    }

    /** Growth over several years, in percent, from that of each. */
    public static BigDecimal chained(Iterable<BigDecimal> published) {
        BigDecimal all = BigDecimal.ONE;
        for (BigDecimal growth : published) {
            all = all.multiply(factor(growth), DIGITS);
        }
        return all.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return now.divide(before, DIGITS).subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.divide(HUNDRED, DIGITS));
    }
}
