package io.tuji.engine.series;

/** What becomes of January and February where a source states only both together. Chosen by the caller, never silently. */
public enum MergedMonths {
    /** Both are missing from a monthly series. */
    LEFT_OPEN,
    /** Each gets its part by days, and every such value says that it is one. */
    SPLIT_BY_DAYS
}
