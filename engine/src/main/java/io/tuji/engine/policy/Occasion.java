package io.tuji.engine.policy;

import java.time.LocalDate;

/**
 * What a firm is judged for: as of which day, by the figures up to which year, in which round.
 *
 * @param lastYear the last year that counts, mostly the one before
 */
public record Occasion(LocalDate day, int lastYear, Round round) {

    /** Some rules ask less, or are older, where a title is renewed. */
    public enum Round {
        FIRST,
        RENEWAL
    }

    /** A first application on a day, by the figures of the year before. */
    public static Occasion on(LocalDate day) {
        return new Occasion(day, day.getYear() - 1, Round.FIRST);
    }

    public Occasion renewal() {
        return new Occasion(day, lastYear, Round.RENEWAL);
    }

    /** The same figures on a later day. */
    public Occasion later(LocalDate then) {
        return new Occasion(then, lastYear, round);
    }

    /** By which years must have passed that are counted to the end of the year before. */
    LocalDate yearEnd() {
        return LocalDate.of(day.getYear() - 1, 12, 31);
    }
}
