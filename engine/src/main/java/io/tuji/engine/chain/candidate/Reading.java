package io.tuji.engine.chain.candidate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one term says of a candidate.
 *
 * @param value from 0 to 1; empty where nothing is known, and then it counts for nothing
 * @param facts those it rests on; none where nothing is known
 */
public record Reading(Term term, int weight, OptionalDouble value, List<Fact> facts) {

    public Reading {
        facts = List.copyOf(facts);
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    /** What it adds to the sum that the score is the mean of; 0 where nothing is known. */
    double contribution() {
        return weight * value.orElse(0);
    }
}
