package io.tuji.engine.policy;

import io.tuji.engine.value.Bound;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing said of a firm.
 *
 * @param from the first day it holds for; the first day of the year it is said of
 * @param until the last day it holds for, where it has one
 * @param bound how the stated value bounds the true one
 * @param said when it was said
 */
public record Fact(
        String key,
        FactValue value,
        LocalDate from,
        Optional<LocalDate> until,
        Bound bound,
        String source,
        LocalDate said) {

    /** Said of a year. */
    public static Fact ofYear(String key, int year, FactValue value, String source, LocalDate said) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Optional<LocalDate> last = Optional.of(LocalDate.of(year, 12, 31));
        return new Fact(key, value, first, last, Bound.EXACT, source, said);
    }

    /** Holds from a day on, until something else is said. */
    public static Fact since(String key, LocalDate from, FactValue value, String source, LocalDate said) {
        return new Fact(key, value, from, Optional.empty(), Bound.EXACT, source, said);
    }

    public Fact until(LocalDate last) {
        return new Fact(key, value, from, Optional.of(last), bound, source, said);
    }

    public Fact bounded(Bound how) {
        return new Fact(key, value, from, until, how, source, said);
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }

    boolean saysTheSame(Fact other, Definition definition) {
        return bound == other.bound && value.ticks(definition).equals(other.value.ticks(definition));
    }
}
