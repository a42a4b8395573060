/**
 * How far a measure is on its way to a target: completion, share of time, lead, rate ratio, projection ratio, required growth, and the
 * value, score and status of the Open SDG method. Each comes with the numbers it was made from, or with what stands in its way.
 *
 * <p>Knows the mechanical judgement of {@code engine.plan} and describes it further; decides nothing. Facade:
 * {@link io.tuji.engine.plan.progress.Progress}.
 */
@NullMarked
package io.tuji.engine.plan.progress;

import org.jspecify.annotations.NullMarked;
