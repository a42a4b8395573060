package io.tuji.engine.forecast;

/**
 * How forecasts of one step fared on the past of a series.
 *
 * @param step from 1 on
 * @param times how often there was something to compare
 * @param error mean absolute error in the unit of the series
 * @param naiveError that of repeating the last value, or the one of a year before
 * @param held80 how often what came lay within the range of 80 %
 * @param held95 within that of 95 %
 */
public record StepRecord(int step, int times, double error, double naiveError, int held80, int held95) {}
