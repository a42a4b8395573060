/**
 * Equidistant values of one measure: years, quarters or months without a gap, as plain numbers for calculation.
 *
 * <p>What a figure is, who states it and as of when stays with the observation it comes from; here it is a double in the unit of the
 * measure. Knows no plan and no forecast.
 */
@NullMarked
package io.tuji.engine.series;

import org.jspecify.annotations.NullMarked;
