package io.tuji.publish.internal;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.plan.Plans;
import io.tuji.publish.internal.Draft.Chosen;
import io.tuji.publish.internal.Draft.Said;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is typed for a release, read and checked. */
@Component
class DraftRules {

    private final Plans plans;

    DraftRules(Plans plans) {
        this.plans = plans;
    }

    /** The same without blanks around its words; what is wrong is noted at its field. */
    Said read(Said typed, Problems problems) {
        Label title = Wording.read("title", typed.title(), problems);
        if (title.zh().isEmpty()) {
            problems.add(PublishProblem.TITLE_MISSING, Place.field("titleZh"));
        }
        subject(typed.plan(), typed.period(), problems);
        Label changed = Wording.read("changed", typed.changed(), problems);
        if (typed.replaces().isPresent() && changed.zh().isEmpty()) {
            problems.add(PublishProblem.CHANGE_MISSING, Place.field("changedZh"));
        }
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        typed.chosen().forEach((measure, of) -> chosen.put(measure, read(measure, of, problems)));
        return new Said(
                typed.plan(),
                typed.period().strip(),
                title,
                Wording.read("note", typed.note(), problems),
                typed.replaces(),
                changed,
                chosen);
    }

    /** Which plan and period a release or an announcement is for. */
    void subject(String plan, String period, Problems problems) {
        if (plans.find(plan).isEmpty()) {
            problems.add(PublishProblem.PLAN_UNKNOWN, Place.field("plan"), plan);
        }
        if (Period.read(period.strip()).find().isEmpty()) {
            problems.add(PublishProblem.PERIOD_FORM, Place.field("period"), period);
        }
    }

    private static Chosen read(String measure, Chosen of, Problems problems) {
        return new Chosen(
                of.periods(),
                Wording.read("definition-" + measure + "-", of.definition(), problems),
                Wording.read("method-" + measure + "-", of.method(), problems));
    }
}
