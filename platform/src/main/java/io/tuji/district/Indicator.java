package io.tuji.district;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;

/**
 * What a plan wants to reach.
 *
 * @param measure what is measured; its unit is that of the level
 * @param baseline the level from which the plan starts, and its year
 * @param targetYear the year by which it must be reached
 * @param target in its own unit: a mean growth is percent while the level is money
 * @param headline whether the plan's table lists it
 * @param binding whether it binds (约束性) or is expected (预期性)
 */
public record Indicator(
        Measure measure,
        Kind kind,
        Known<Baseline> baseline,
        Known<Integer> targetYear,
        Quantity target,
        boolean headline,
        Truth binding,
        Origin origin) {

    /** How the target is to be understood. */
    public enum Kind {
        /** The value of the target year must reach the target. */
        LEVEL_MIN,
        /** As {@link #LEVEL_MIN}, the value being a share in percent. */
        SHARE_MIN,
        /** A floor to hold in every year, judged at its own year. */
        FLOOR_MIN,
        /** The mean annual growth from the baseline year to the target year must reach the target. */
        CAGR_MIN,
        /** The yearly growth must reach the target. */
        GROWTH_MIN,
        /** The mean yearly count must reach the target. */
        YEARLY_COUNT_MIN,
        /** The sum over the plan's years must reach the target. */
        CUMULATIVE_MIN,
        /** The change compounded since the baseline year must be at or below the target. */
        CUMULATIVE_CHANGE_MAX
    }

    public record Baseline(int year, Quantity quantity) {}

    public String id() {
        return measure.id();
    }
}
