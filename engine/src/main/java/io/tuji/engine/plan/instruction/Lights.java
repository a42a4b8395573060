package io.tuji.engine.plan.instruction;

import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rule for lights on one day. What waits for the leader is never the owner's delay.
 *
 * @param soonUntil the last day that is near
 */
public record Lights(LocalDate today, LocalDate soonUntil) {

    /** So many working days before it a day is near. */
    public static final int SOON_DAYS = 3;

    /** @param inWorkingDays the day {@link #SOON_DAYS} working days from now; without a calendar so many days are near in any case */
    public static Lights on(LocalDate today, Known<LocalDate> inWorkingDays) {
        return new Lights(today, inWorkingDays.find().orElse(today.plusDays(SOON_DAYS)));
    }

    /** @param due empty where no day has been set */
    public InstructionLight of(Position position, Optional<LocalDate> due) {
        if (position.step().isEnded()) {
            return InstructionLight.ENDED;
        }
        if (position.waitsForGiver()) {
            return InstructionLight.WAITING;
        }
        return due.map(this::of).orElse(InstructionLight.UNKNOWN);
    }

    private InstructionLight of(LocalDate due) {
        if (today.isAfter(due)) {
            return InstructionLight.LATE;
        }
        return due.isAfter(soonUntil) ? InstructionLight.ON_TIME : InstructionLight.SOON;
    }
}
