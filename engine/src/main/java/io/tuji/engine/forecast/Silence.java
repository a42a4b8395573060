package io.tuji.engine.forecast;

/**
 * Why nothing is said of the future.
 *
 * @param have how many values there are, or earlier years
 * @param need how many there would have to be
 */
public record Silence(Reason reason, int have, int need) {

    /** What stands in the way. */
    public enum Reason {
        /** One or two values have no direction that could be told from chance. */
        TOO_FEW_VALUES,
        /** Values that never moved say nothing of how far they may move. */
        NEVER_MOVED,
        /** Shares of a year need at least two whole years before it. */
        TOO_FEW_YEARS,
        /** Shares of a year mean nothing of amounts that are not above zero. */
        NOT_POSITIVE
    }
}
