/**
 * How probable it is that a target is reached: a forecast of growth with its error, set beside the pace of the plan so far, calibrated on
 * plans whose end is known.
 *
 * <p>Silent where the data cannot speak, with the reason and what would be needed. Facade: {@link io.tuji.engine.plan.chance.Chances}. How
 * it was made and measured: docs/decisions/023-chance-and-warning.md and {@code ./tuji bench plan}.
 */
@NullMarked
package io.tuji.engine.plan.chance;

import org.jspecify.annotations.NullMarked;
