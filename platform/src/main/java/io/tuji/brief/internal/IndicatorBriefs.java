package io.tuji.brief.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.brief.IndicatorBrief;
import io.tuji.brief.LightChange;
import io.tuji.brief.YearChange;
import io.tuji.district.Plan;
import io.tuji.outlook.GrowthParts;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.Warnings;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.plan.Withheld;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a leader wants to know of one indicator. */
@Component
class IndicatorBriefs {

    private final Plans plans;
    private final Observations observations;
    private final Clearances clearances;
    private final Outlooks outlooks;
    private final Warnings warnings;
    private final GrowthParts parts;
    private final TaskWork tasks;

    IndicatorBriefs(
            Plans plans,
            Observations observations,
            Clearances clearances,
            Outlooks outlooks,
            Warnings warnings,
            GrowthParts parts,
            TaskWork tasks) {
        this.plans = plans;
        this.observations = observations;
        this.clearances = clearances;
        this.outlooks = outlooks;
        this.warnings = warnings;
        this.parts = parts;
        this.tasks = tasks;
    }

    Optional<IndicatorBrief> find(String plan, String measure, Visitor visitor) {
        return plans.find(plan)
                .flatMap(board -> board.find(measure).map(standing -> {
                    Withheld withheld = clearances.withheld();
                    return withheld.covers(measure)
                            ? silent(board.plan(), standing, withheld, visitor)
                            : spoken(board.plan(), standing, visitor);
                }));
    }

    private IndicatorBrief silent(Plan plan, Standing standing, Withheld withheld, Visitor visitor) {
        String measure = standing.indicator().id();
        long held = observations.now(measure).stream().filter(withheld::covers).count();
        return new IndicatorBrief(
                plan,
                standing.indicator(),
                Optional.empty(),
                (int) held,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                seesOutlook(visitor) ? warnings.open(plan.id(), measure) : Optional.empty(),
                tasks.late(task -> task.measure().equals(Optional.of(measure)), visitor),
                List.of());
    }

    private IndicatorBrief spoken(Plan plan, Standing standing, Visitor visitor) {
        String measure = standing.indicator().id();
        boolean seesOutlook = seesOutlook(visitor);
        return new IndicatorBrief(
                plan,
                standing.indicator(),
                Optional.of(standing),
                0,
                clearances.unapproved(List.of(standing)).getOrDefault(measure, List.of()),
                YearChange.of(standing),
                seesOutlook ? LightChange.of(outlooks.history(plan.id(), measure)) : Optional.empty(),
                most(parts.contributions(standing)),
                seesOutlook ? outlooks.find(plan.id(), measure) : Optional.empty(),
                seesOutlook ? warnings.open(plan.id(), measure) : Optional.empty(),
                tasks.late(task -> task.measure().equals(Optional.of(measure)), visitor),
                Sources.of(standing));
    }

    private static boolean seesOutlook(Visitor visitor) {
        return visitor.may(Right.view("outlook"));
    }

    /** By the breakdown of which most parts are known. */
    private static Optional<GrowthParts.ByPart> most(List<GrowthParts.ByPart> found) {
        return found.stream()
                .filter(one -> !one.contributions().parts().isEmpty())
                .max(Comparator.comparingInt(one -> one.contributions().parts().size()));
    }
}
