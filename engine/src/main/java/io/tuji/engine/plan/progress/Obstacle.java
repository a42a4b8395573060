package io.tuji.engine.plan.progress;

/** What stands in the way of a calculation. */
public enum Obstacle {
    BASELINE_MISSING,
    TARGET_MISSING,
    TARGET_YEAR_MISSING,
    /** Of no year after the baseline year is anything known. */
    FIGURE_MISSING,
    /** What is known is a bound, so what follows from it would be one too. */
    ONLY_A_BOUND,
    /** The figure is of the baseline year, so that nothing has moved yet. */
    NO_TIME_GONE,
    /** The base is zero, from which nothing grows by a rate. */
    ZERO_BASE,
    /** One value is below zero and the other above, or one is zero. */
    SIGN_CHANGES,
    /** The target equals the baseline. */
    NO_WAY,
    /** The target is a floor for each year by itself, so that no way leads to it. */
    OWN_YEAR,
    /** The target has been reached. */
    REACHED,
    /** The target year has gone by. */
    ENDED,
    /** The target is a sum over years, whose course the figures of single years do not show. */
    SUM,
    /** Fewer yearly figures in a row than are needed. */
    TOO_FEW_YEARS,
    /** Some value is not above zero, so that it has no growth. */
    NOT_POSITIVE,
    /** Every year had the same value, so that nothing shows how it may move. */
    NEVER_MOVED,
    /** The target year is further ahead than any plan on which chances were measured. */
    TOO_FAR
}
