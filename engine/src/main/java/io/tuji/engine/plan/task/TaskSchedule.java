package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A task of a year taken apart.
 *
 * @param quantity of the whole task
 * @param lastMonth the month of the deadline; 12 where it lies at the end of the year or later
 * @param rows one a place or body, each in the unit of the quantity
 */
public record TaskSchedule(BigDecimal quantity, int lastMonth, List<MonthlyPlan> rows) {

    public TaskSchedule {
        rows = List.copyOf(rows);
        if (quantity.signum() <= 0 || lastMonth < 1 || lastMonth > MonthlyPlan.MONTHS) {
            throw new IllegalArgumentException("no task of " + quantity + " up to month " + lastMonth);
        }
    }

    public BigDecimal ofMonth(int month) {
        return sum(row -> row.ofMonth(month));
    }

    public BigDecimal upTo(int month) {
        return sum(row -> row.upTo(month));
    }

    public BigDecimal handedOut() {
        return upTo(MonthlyPlan.MONTHS);
    }

    /** What nobody has been given yet; below zero where more was handed out than is wanted. */
    public BigDecimal left() {
        return quantity.subtract(handedOut());
    }

    boolean isDeadline(int month) {
        return month >= lastMonth;
    }

    /** What has to be done by the end of a month; in the month of the deadline all that is wanted, handed out or not. */
    BigDecimal wantedBy(int month) {
        return isDeadline(month) ? quantity.max(upTo(month)) : upTo(month);
    }

    private BigDecimal sum(Function<MonthlyPlan, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
