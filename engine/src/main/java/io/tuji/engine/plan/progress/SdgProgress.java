package io.tuji.engine.plan.progress;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the Open SDG method says.
 *
 * @param value with a target the rate ratio, without one the yearly growth in the wanted direction; empty where growth means nothing
 * @param score from −5 to 5; empty where the status is not available
 * @param sign −1 where the base is below zero; 0 without a base
 * @param terms what the value was made from
 */
public record SdgProgress(OptionalDouble value, OptionalDouble score, Status status, int sign, List<Term> terms) {

    /** The class of a value, in the words of the method. */
    public enum Status {
        TARGET_ACHIEVED,
        SUBSTANTIAL_PROGRESS,
        MODERATE_PROGRESS,
        LIMITED_PROGRESS,
        DETERIORATION,
        NOT_AVAILABLE
    }

    public SdgProgress {
        terms = List.copyOf(terms);
    }
}
