package io.tuji.engine.series;

/** Whether the values of months add up to that of a year. */
public enum Accrual {
    /** As output or sales: cumulative figures may be taken from each other. */
    FLOW,
    /** As a stock at the end of a period, or a share. */
    LEVEL
}
