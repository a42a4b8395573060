/**
 * Benchmarks of forecasts on the series of a competition beside what was published for them; and the recipe that learns the intervals
 * which the engine ships.
 *
 * <p>Knows the files of the competition. Figures of accuracy are means over series; those of coverage are of series that had no part in
 * learning the intervals.
 */
@NullMarked
package io.tuji.bench.forecast;

import org.jspecify.annotations.NullMarked;
