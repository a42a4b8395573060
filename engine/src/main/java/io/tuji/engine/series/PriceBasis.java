package io.tuji.engine.series;

/** At which prices a level is stated. */
public enum PriceBasis {
    /** 现价: of the period itself. */
    CURRENT,
    /** 可比价: of a base year, so that two levels differ by volume alone. */
    COMPARABLE,
    /** 不适用: not a matter of prices, as a count. */
    NOT_APPLICABLE
}
