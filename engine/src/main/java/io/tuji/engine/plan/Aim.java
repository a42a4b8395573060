package io.tuji.engine.plan;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a plan wants of one measure.
 *
 * @param unit of the levels
 * @param firstYear the first year of the plan; the year before is the baseline year where none is stated
 * @param target in its own unit: a mean growth is percent while the level may be money
 * @param yearly the path as the plan itself gives it, in the terms of the target; may be empty
 * @param binding whether it binds (约束性) or is expected (预期性); unknown uses the milder thresholds
 * @param ask who could supply what is missing
 */
public record Aim(
        TargetKind kind,
        Unit unit,
        int firstYear,
        Known<Baseline> baseline,
        Known<Integer> targetYear,
        Quantity target,
        Map<Integer, BigDecimal> yearly,
        Truth binding,
        List<String> ask) {

    public Aim {
        yearly = Map.copyOf(yearly);
        ask = List.copyOf(ask);
    }

    public int baselineYear() {
        return baseline.find().map(Baseline::year).orElse(firstYear - 1);
    }
}
