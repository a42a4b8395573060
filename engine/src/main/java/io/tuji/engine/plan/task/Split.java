package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes an amount apart so that the parts always add up to it. */
public final class Split {

    private Split() {}

    /** Into so many equal parts. */
    public static List<BigDecimal> equally(BigDecimal whole, int parts, int decimals) {
        return inShares(whole, Collections.nCopies(parts, BigDecimal.ONE), decimals);
    }

    /**
     * In the proportion of the shares, none of which is below zero and one at least above it. Each part is a difference of rounded sums, so
     * that it is off by less than one unit of the last decimal and nothing is lost.
     *
     * @param decimals of the parts; as many as the whole has if these are more
     */
    public static List<BigDecimal> inShares(BigDecimal whole, List<BigDecimal> shares, int decimals) {
        int scale = Math.max(decimals, whole.stripTrailingZeros().scale());
        BigDecimal all = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            sum = sum.add(share);
            BigDecimal upTo =
                    whole.multiply(sum).divide(all, MathContext.DECIMAL128).setScale(scale, RoundingMode.HALF_UP);
            parts.add(upTo.subtract(before));
            before = upTo;
        }
        return List.copyOf(parts);
    }
}
