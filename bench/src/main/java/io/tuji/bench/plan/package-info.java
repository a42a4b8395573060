/**
 * What is said of plans, measured: the progress method beside its published results, the chance to reach a target on plans simulated from
 * series whose end is known, and the recipe of the weights that the engine ships.
 *
 * <p>Knows the files of the test data and the engine; needs no platform.
 */
@NullMarked
package io.tuji.bench.plan;

import org.jspecify.annotations.NullMarked;
