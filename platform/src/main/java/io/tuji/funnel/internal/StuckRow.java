package io.tuji.funnel.internal;

import io.tuji.promotion.Hindrances.Hindrance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project that does not go on.
 *
 * @param since it is at its stage
 * @param days working days that count at the stage; empty where the calendar of a year is not loaded
 * @param red after so many days the stage is too long, and after {@code due} it is over; empty where nobody waits for it to end
 * @param late calendar days since its next step was to be done; 0 where that is not overdue
 * @param held what another module says holds it up, the most pressing of it
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
        int late,
        Optional<Hindrance> held) {

    /**
     * What holds a project up: what somebody says of it goes before what only the clock tells.
     *
     * @param label message key
     */
    public record Cause(String id, String label) {

        /** 到期. */
        public static final Cause DUE = ofClock("DUE");

        /** 转红. */
        public static final Cause RED = ofClock("RED");

        /** 下一步逾期. */
        public static final Cause STEP = ofClock("STEP");

        public static final List<Cause> OF_CLOCKS = List.of(DUE, RED, STEP);

        private static Cause ofClock(String id) {
            return new Cause(id, "funnel.cause." + id);
        }

        static Cause of(Hindrance hindrance) {
            return new Cause(hindrance.cause(), hindrance.label());
        }
    }

    /** Working days that its worst cause has lasted; calendar days of a step. */
    public Optional<Integer> lasts() {
        return held.isPresent() ? held.flatMap(Hindrance::days) : cause.equals(Cause.STEP) ? Optional.of(late) : days;
    }

    /** Whether the clock of its stage says so, whatever else does. */
    public boolean isOver(Optional<Integer> limit) {
        return days.isPresent() && limit.isPresent() && days.get() >= limit.get();
    }
}
