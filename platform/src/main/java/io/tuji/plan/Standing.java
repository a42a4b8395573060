package io.tuji.plan;

import io.tuji.district.Indicator;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judgement;
import java.util.List;

/**
 * How one indicator of a plan stands.
 *
 * @param said all current observations of its measure for the whole district, the latest period first
 */
public record Standing(Indicator indicator, Aim aim, Judgement judgement, List<PlanObservation> said) {

    public Standing {
        said = List.copyOf(said);
    }
}
