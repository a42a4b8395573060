/**
 * What is odd about figures, whatever is aimed at: rules that relate measures to each other, and checks of the house.
 *
 * <p>A finding is no fault: a person may find it right as it is. Knows figures and series; no target, no plan and no place where figures are
 * kept.
 */
@NullMarked
package io.tuji.engine.quality;

import org.jspecify.annotations.NullMarked;
