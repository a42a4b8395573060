package io.tuji.brief;

import io.tuji.district.Plan;
import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.outlook.Warning;
import io.tuji.plan.Standing;
import io.tuji.task.TaskState;
import java.math.BigDecimal;
import java.util.List;

/**
 * One page on a plan.
 *
 * @param standings its headline indicators, without those of which a figure must not be published
 * @param heldIndicators how many those are
 * @param heldBack figures of them that must not be published
 * @param unapproved how many of the indicators rest on figures that nobody has approved yet
 * @param timeShare of its days that have gone by, as a fraction
 * @param behind the indicators that fall short, the worst first
 * @param warnings open ones, the most pressing first
 * @param lacks who could supply what is missing
 */
public record PlanBrief(
        Plan plan,
        List<Standing> standings,
        int heldIndicators,
        int heldBack,
        int unapproved,
        BigDecimal timeShare,
        List<Standing> behind,
        List<LightChange> changes,
        List<Warning> warnings,
        List<TaskState> late,
        List<Lack> lacks,
        List<String> sources) {

    /** Measures of which figures are missing, and who could supply them. */
    public record Lack(String ask, List<String> measures) {

        public Lack {
            measures = List.copyOf(measures);
        }
    }

    public PlanBrief {
        standings = List.copyOf(standings);
        behind = List.copyOf(behind);
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
        late = List.copyOf(late);
        lacks = List.copyOf(lacks);
        sources = List.copyOf(sources);
    }

    public long count(State state) {
        return standings.stream()
                .filter(one -> one.judgement().state() == state)
                .count();
    }

    /** How many of them are known to be on their way or there. */
    public long onTheWay() {
        return count(State.REACHED) + count(State.AHEAD) + count(State.ON_PATH);
    }

    /** How many of them lack the figure of a target year that has ended. */
    public long withoutFinal() {
        return standings.stream()
                .filter(one -> one.judgement().stage() == Stage.ENDED_WITHOUT_FINAL)
                .count();
    }

    /** How many of them are known to fall short. */
    public long fallingShort() {
        return standings.stream()
                .filter(one -> one.judgement().state().fallsShort())
                .count();
    }
}
