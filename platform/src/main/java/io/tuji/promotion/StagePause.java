package io.tuji.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the clock of a project stands still, or once stood still.
 *
 * @param until the first day on which it runs again; empty while nobody has said
 * @param reason one of the pack's: of pauses where somebody stopped the clock, of leaving where the project was put off
 * @param byHand whether somebody stopped the clock of a project that stays on its way
 * @param ended who let it run on; empty while it lasts, and where it ended by itself on its day
 */
public record StagePause(
        LocalDate from,
        Optional<LocalDate> until,
        String reason,
        String words,
        boolean byHand,
        Hand begun,
        Optional<Hand> ended) {

    /** @param by the name of the person */
    public record Hand(String by, Instant at) {}

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** The last day that does not count. */
    public Optional<LocalDate> lastDay() {
        return until.map(day -> day.minusDays(1));
    }
}
