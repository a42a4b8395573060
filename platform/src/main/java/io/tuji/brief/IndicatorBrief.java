package io.tuji.brief;

import io.tuji.district.Indicator;
import io.tuji.district.Plan;
import io.tuji.outlook.GrowthParts;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Warning;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.Standing;
import io.tuji.task.TaskState;
import java.util.List;
import java.util.Optional;

/**
 * One page on an indicator.
 *
 * @param standing empty where a figure must not be published: what is calculated from it would give it away
 * @param heldBack figures that must not be published
 * @param unapproved figures that the state rests on and nobody has approved yet
 * @param parts what parts of the district add to the growth
 * @param late tasks that count into it and are behind or overdue
 * @param sources who says what the state rests on
 */
public record IndicatorBrief(
        Plan plan,
        Indicator indicator,
        Optional<Standing> standing,
        int heldBack,
        List<Ref> unapproved,
        Optional<YearChange> change,
        Optional<LightChange> lightChange,
        Optional<GrowthParts.ByPart> parts,
        Optional<Outlook> outlook,
        Optional<Warning> warning,
        List<TaskState> late,
        List<String> sources) {

    public IndicatorBrief {
        unapproved = List.copyOf(unapproved);
        late = List.copyOf(late);
        sources = List.copyOf(sources);
    }
}
