package io.tuji.engine.plan;

/** How a target is to be understood. */
public enum TargetKind {
    /** The value of the target year must reach the target. */
    LEVEL_MIN,
    /** As {@link #LEVEL_MIN}, the value being a share in percent. */
    SHARE_MIN,
    /** A floor to hold in every year, judged at its own year. */
    FLOOR_MIN,
    /** The mean annual growth from the baseline year to the target year must reach the target. */
    CAGR_MIN,
    /** The yearly growth must reach the target, judged at its own year. */
    GROWTH_MIN,
    /** The mean yearly count over the plan's years must reach the target. */
    YEARLY_COUNT_MIN,
    /** The sum over the plan's years must reach the target. */
    CUMULATIVE_MIN,
    /** The change compounded since the baseline year must be at or below the target, which is negative. */
    CUMULATIVE_CHANGE_MAX;

    /** Whether each year stands for itself, so that no path leads to the target. */
    public boolean isJudgedAtItsOwnYear() {
        return this == FLOOR_MIN || this == GROWTH_MIN;
    }

    /** Whether the years add up. */
    public boolean isSum() {
        return this == YEARLY_COUNT_MIN || this == CUMULATIVE_MIN;
    }
}
