package io.tuji.engine.chain.health;

import java.math.BigDecimal;

/**
 * The thresholds of health; shown on the page and editable.
 *
 * @param leastCoverage below this share of verified firms in the national list nothing is said of a node
 * @param fewestNational below this number of firms in the national list nothing is said of a node
 * @param strong the location quotient from which a node is strong
 * @param weak the location quotient below which a node is weak
 * @param leastStaffed the share of firms with known staff from which staff is compared instead of firms
 */
public record HealthRule(
        BigDecimal leastCoverage, int fewestNational, BigDecimal strong, BigDecimal weak, BigDecimal leastStaffed) {

    public static final HealthRule USUAL = new HealthRule(
            new BigDecimal("0.6"), 5, new BigDecimal("1.25"), new BigDecimal("0.8"), new BigDecimal("0.8"));

    public HealthRule {
        boolean areShares = isShare(leastCoverage) && isShare(leastStaffed);
        if (!areShares || fewestNational < 1 || weak.signum() < 0 || weak.compareTo(strong) > 0) {
            throw new IllegalArgumentException("no rule: coverage " + leastCoverage + ", firms " + fewestNational
                    + ", strong " + strong + ", weak " + weak + ", staffed " + leastStaffed);
        }
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
