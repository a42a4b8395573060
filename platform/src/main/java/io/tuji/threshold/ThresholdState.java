package io.tuji.threshold;

/** Where a firm stands with the limit of its industry, what wants acting on first. */
public enum ThresholdState {
    /** 达标未入统: its revenue reaches the limit and it is not surveyed yet. */
    OVER,
    /** At least the declared share of the limit. */
    NEAR,
    BELOW,
    /** Industry or revenue are not known well enough to say. */
    UNKNOWN,
    /** 在统. */
    IN
}
