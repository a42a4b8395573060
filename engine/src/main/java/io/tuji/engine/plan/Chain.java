package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Readings of several years made into one. */
final class Chain {

    private BigDecimal amount;
    private Bound bound = Bound.EXACT;
    private Certainty certainty = Certainty.ACTUAL;
    private final List<Observed> from = new ArrayList<>();
    private final List<Integer> absent = new ArrayList<>();

    Chain(BigDecimal start) {
        this.amount = start;
    }

    /** Takes the best exact reading of a year, else the best bound; a year without either, or in conflict, is absent. */
    void add(int year, List<Known<Reading>> candidates, BinaryOperator<BigDecimal> join) {
        Optional<Reading> chosen = choose(candidates);
        if (chosen.isEmpty()) {
            absent.add(year);
            return;
        }
        Reading reading = chosen.get();
        amount = join.apply(amount, reading.amount());
        bound = both(bound, reading.bound());
        certainty = reading.certainty().compareTo(certainty) > 0 ? reading.certainty() : certainty;
        from.addAll(reading.from());
    }

    private static Optional<Reading> choose(List<Known<Reading>> candidates) {
        if (candidates.isEmpty() || candidates.get(0) instanceof Known.Unknown<Reading>) {
            return Optional.empty();
        }
        List<Reading> known =
                candidates.stream().flatMap(c -> c.find().stream()).toList();
        return known.stream()
                .filter(Reading::isExact)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** Of two lower bounds, or one beside an exact amount, a lower bound; the same of upper ones; anything else is open. */
    private static Bound both(Bound one, Bound other) {
        if (one == Bound.EXACT || one == other) {
            return other;
        }
        if (other == Bound.EXACT) {
            return one;
        }
        if (isLower(one) && isLower(other)) {
            return Bound.AT_LEAST;
        }
        return Statements.isUpper(one) && Statements.isUpper(other) ? Bound.AT_MOST : Bound.ABOUT;
    }

    private static boolean isLower(Bound bound) {
        return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    }

    List<Integer> absent() {
        return absent;
    }

    boolean isEmpty() {
        return from.isEmpty();
    }

    Reading reading(int year) {
        return new Reading(year, amount, bound, certainty, from, absent);
    }

    /** As {@link #reading}, but what is absent can only add: with absent years it is at best a lower bound. */
    Reading lowerBound(int year) {
        if (absent.isEmpty()) {
            return reading(year);
        }
        Bound open = bound == Bound.EXACT || isLower(bound) ? Bound.AT_LEAST : Bound.ABOUT;
        return new Reading(year, amount, open, certainty, from, absent);
    }
}
