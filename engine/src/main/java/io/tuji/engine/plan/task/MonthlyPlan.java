package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one place or body is to do in each month of a year.
 *
 * @param part its id
 * @param months twelve amounts, none below zero
 */
public record MonthlyPlan(String part, List<BigDecimal> months) {

    public static final int MONTHS = 12;

    public MonthlyPlan {
        months = List.copyOf(months);
        if (months.size() != MONTHS || months.stream().anyMatch(amount -> amount.signum() < 0)) {
            throw new IllegalArgumentException("no plan of a year for " + part + ": " + months);
        }
    }

    public BigDecimal ofMonth(int month) {
        return months.get(month - 1);
    }

    public BigDecimal total() {
        return upTo(MONTHS);
    }

    /** From January to the end of that month; 0 is before January. */
    public BigDecimal upTo(int month) {
        return months.subList(0, month).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a report of that month is asked for: from the first month on in which something is planned. */
    public boolean isReportedIn(int month) {
        return upTo(month).signum() > 0;
    }
}
