package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of one year, in the terms in which the target is compared.
 *
 * @param from the statements it rests on
 * @param absent years that a sum or a chain of growth would need and nobody has stated; none for a reading of its own
 */
public record Reading(
        int year, BigDecimal amount, Bound bound, Certainty certainty, List<Observed> from, List<Integer> absent) {

    public Reading {
        from = List.copyOf(from);
        absent = List.copyOf(absent);
    }

    static Reading of(int year, BigDecimal amount, Observed said) {
        return new Reading(year, amount, said.bound(), said.certainty(), List.of(said), List.of());
    }

    boolean isExact() {
        return bound == Bound.EXACT;
    }
}
