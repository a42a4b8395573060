/**
 * How a series goes on: single methods, their means, intervals calibrated by horizon and length, and how each fared on the past.
 *
 * <p>Knows series and nothing of plans, targets or districts. Silent where the data cannot speak: one or two values, or a series that
 * never moved, give no forecast but the reason. Facade: {@link io.tuji.engine.forecast.Forecaster}; the present year: {@link
 * io.tuji.engine.forecast.CurrentYear}. Why these methods: docs/decisions/022-forecasts.md.
 */
@NullMarked
package io.tuji.engine.forecast;

import org.jspecify.annotations.NullMarked;
