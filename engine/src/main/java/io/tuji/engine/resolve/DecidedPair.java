package io.tuji.engine.resolve;

import java.util.Map;

/**
 * A pair of records on which a person has decided, as it was shown.
 *
 * @param left the number of one thing
 * @param right the number of the other
 * @param levels by comparison; one that says nothing is left out
 * @param bits the evidence before any correction, prior included
 */
public record DecidedPair(long left, long right, Map<String, String> levels, double bits, boolean isSame) {

    /** Beyond that a chance is 0 or 1 for all purposes, and its bits would have no end. */
    private static final double MOST_BITS = 50;

    public DecidedPair {
        levels = Map.copyOf(levels);
    }

    /**
     * The pair as it would have been shown without corrections.
     *
     * @param probability as it was shown
     * @param inForce the corrections by which it was reckoned
     */
    public static DecidedPair shown(
            long left,
            long right,
            Map<String, String> levels,
            double probability,
            Corrections inForce,
            boolean isSame) {
        double shown = Math.max(-MOST_BITS, Math.min(MOST_BITS, Bits.ofChance(probability)));
        return new DecidedPair(left, right, levels, shown - inForce.of(levels), isSame);
    }
}
