/**
 * Equidistant values of one measure, as plain numbers for calculation, and how they come out of what sources state: vintages, cumulative
 * figures, merged months, levels beside published growth.
 *
 * <p>Knows the Spring Festival, seasonal adjustment and the outliers of models (X-13 of JDemetra+). What a figure is and who states it stays
 * with the observation. Knows no plan and no forecast. Why it is so: docs/decisions/024-series.md.
 */
@NullMarked
package io.tuji.engine.series;

import org.jspecify.annotations.NullMarked;
