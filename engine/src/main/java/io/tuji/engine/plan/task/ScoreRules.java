package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.List;

/**
 * How points are given for the targets of a letter of responsibility. A share done counts up to the whole; what goes beyond is a bonus.
 *
 * @param bonusFrom the share of a target from which there is a bonus
 * @param bonusShare the bonus, as a share of the weight of the target
 * @param bonusMost of all targets together, in points
 * @param perLateReport points off for each report that did not come in time
 * @param deductionMost for all late reports together, in points
 */
public record ScoreRules(
        BigDecimal bonusFrom,
        BigDecimal bonusShare,
        BigDecimal bonusMost,
        BigDecimal perLateReport,
        BigDecimal deductionMost) {

    public static final ScoreRules STANDARD = new ScoreRules(
            new BigDecimal("1.10"),
            new BigDecimal("0.05"),
            new BigDecimal("5"),
            new BigDecimal("0.5"),
            new BigDecimal("5"));

    public ScoreRules {
        boolean isNegative = List.of(bonusShare, bonusMost, perLateReport, deductionMost).stream()
                .anyMatch(number -> number.signum() < 0);
        if (isNegative || bonusFrom.compareTo(BigDecimal.ONE) <= 0) {
            throw new IllegalArgumentException("a bonus from " + bonusFrom + " or a rule below zero");
        }
    }

    BigDecimal points(BigDecimal weight, BigDecimal share) {
        return weight.multiply(share.min(BigDecimal.ONE).max(BigDecimal.ZERO));
    }

    BigDecimal bonus(BigDecimal weight, BigDecimal share) {
        return share.compareTo(bonusFrom) >= 0 ? weight.multiply(bonusShare) : BigDecimal.ZERO;
    }

    BigDecimal deduction(int lateReports) {
        return perLateReport.multiply(BigDecimal.valueOf(lateReports)).min(deductionMost);
    }
}
