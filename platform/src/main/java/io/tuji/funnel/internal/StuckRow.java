package io.tuji.funnel.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A project that does not go on.
 *
 * @param since it is at its stage
 * @param days working days that count at the stage; empty where the calendar of a year is not loaded
 * @param red after so many days the stage is too long, and after {@code due} it is over; empty where nobody waits for it to end
 * @param late calendar days since its next step was to be done; 0 where that is not overdue
 */
public record StuckRow(
        String code,
        String name,
        String firm,
        boolean invented,
        String pipeline,
        String stage,
        String zone,
        String owner,
        Cause cause,
        LocalDate since,
        Optional<Integer> days,
        Optional<Integer> red,
        Optional<Integer> due,
        String nextStep,
        Optional<LocalDate> nextOn,
        int late) {

    /** The worst of what holds it up. */
    public enum Cause {
        /** 到期. */
        DUE,
        /** 转红. */
        RED,
        /** 下一步逾期. */
        STEP
    }
}
