package io.tuji.engine.plan.task;

import java.math.BigDecimal;

/** What was reported at the end of a month. */
public record Reported(int month, Reach reach, BigDecimal amount) {

    /** What the amount covers. */
    public enum Reach {
        IN_MONTH,
        /** From January to the end of the month; needs no earlier report. */
        TO_DATE
    }

    public Reported {
        if (month < 1 || month > MonthlyPlan.MONTHS || amount.signum() < 0) {
            throw new IllegalArgumentException("no report of month " + month + ": " + amount);
        }
    }
}
