package io.tuji.district;

import io.tuji.engine.plan.Baseline;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;

/**
 * What a plan wants to reach.
 *
 * @param plan id of the {@link Plan}; several plans may want something of one measure
 * @param measure what is measured; its unit is that of the level
 * @param baseline the level from which the plan starts, and its year
 * @param targetYear the year by which it must be reached
 * @param target in its own unit: a mean growth is percent while the level is money
 * @param headline whether the plan's table lists it
 * @param binding whether it binds (约束性) or is expected (预期性)
 * @param ask who could supply a missing figure
 */
public record Indicator(
        String plan,
        Measure measure,
        TargetKind kind,
        Known<Baseline> baseline,
        Known<Integer> targetYear,
        Quantity target,
        boolean headline,
        Truth binding,
        String ask,
        Origin origin) {

    /** The id of what is measured. */
    public String id() {
        return measure.id();
    }
}
