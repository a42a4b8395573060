package io.tuji.engine.chain.candidate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is known of a candidate.
 *
 * @param amount in the unit of the kind; where the kind counts nothing, 1
 * @param said what words belong to it, such as the name of the resident that is supplied or the key of a title; empty where there are none
 * @param source who said it; empty of what the platform itself knows
 */
public record Fact(FactKind kind, double amount, String said, Optional<String> source, Optional<LocalDate> date) {

    public Fact {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException(kind + " of " + amount);
        }
        if (kind.term() == Term.HISTORY && date.isEmpty()) {
            throw new IllegalArgumentException("a lead without a day: " + said);
        }
    }

    /** From 0 to 1. */
    public double value() {
        return kind.worth(amount);
    }
}
