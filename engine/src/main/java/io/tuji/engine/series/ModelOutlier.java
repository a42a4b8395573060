package io.tuji.engine.series;

import io.tuji.engine.value.Period;

/**
 * A value that a model of the series does not explain.
 *
 * @param size in the terms of the model: of a model in logarithms 0.1 is about 10 %
 * @param t size by its standard error
 */
public record ModelOutlier(OutlierKind kind, Period period, double size, double t) {}
