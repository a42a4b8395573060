package io.tuji.engine.forecast;

import io.tuji.engine.value.Period;

/**
 * What is expected of one period to come.
 *
 * @param expected in the unit of the series
 * @param error calibrated standard error in that unit: the reach of the 95 % range, before it was cut at zero, by 1.96
 * @param range80 holds four of five, as measured on series like it
 * @param range95 holds nineteen of twenty
 * @param isCalibrated whether so far a step was measured; beyond that the last factor is carried on
 */
public record Step(Period period, double expected, double error, Range range80, Range range95, boolean isCalibrated) {}
