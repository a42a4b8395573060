package io.tuji.engine.plan.progress;

/** A number that a measure was made from. */
public record Term(Name name, double value) {

    /** What the number is. Rates and shares are fractions: 0.05 is 5 %. */
    public enum Name {
        BASE_YEAR,
        BASE,
        CURRENT_YEAR,
        CURRENT,
        TARGET_YEAR,
        TARGET,
        LIMIT,
        /** The mean yearly growth from the base to the current value. */
        OBSERVED_GROWTH,
        /** The mean yearly growth from the base to the target. */
        TARGET_GROWTH,
        /** The value in the target year if the observed growth goes on. */
        PROJECTED,
        COMPLETION,
        TIME_SHARE,
        YEARS_LEFT,
        /** By how much nearness to the limit lowers what is asked for. */
        COEFFICIENT
    }
}
