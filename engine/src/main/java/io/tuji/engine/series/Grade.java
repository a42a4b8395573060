package io.tuji.engine.series;

/** How final a statistical figure is, the least final first. */
public enum Grade {
    /** 快报: within days or weeks, from a part of the reports. */
    FLASH,
    /** 初步: complete but not yet verified. */
    PRELIMINARY,
    /** 年报: verified once a year. */
    ANNUAL
}
