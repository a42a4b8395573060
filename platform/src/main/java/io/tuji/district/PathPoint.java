package io.tuji.district;

import java.math.BigDecimal;

/** Where a plan itself wants an indicator to stand at the end of a year, in the unit in which the indicator is compared. */
public record PathPoint(String plan, String measure, int year, BigDecimal value, Origin origin) {}
