package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one place or body stands at the end of a month.
 *
 * @param planned from January to the end of the month
 */
public record RowStanding(MonthlyPlan plan, BigDecimal planned, Done done, TaskLight light) {

    public String part() {
        return plan.part();
    }

    /** Of what it is to do in the whole year; empty where that is nothing, or unknown. */
    public Optional<BigDecimal> share() {
        return Shares.of(done.toDate(), plan.total());
    }
}
