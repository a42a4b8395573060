package io.tuji.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.publish.internal.Choices;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.Draft.Chosen;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Drafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Four people who bring figures before the public, for tests. */
@Component
public class Newsroom {

    public static final String PLAN = "plan-145";
    public static final Visitor LI = visitor(1, "li", Role.ANALYST);
    public static final Visitor WANG = visitor(2, "wang", Role.VERIFIER);
    public static final Visitor ZHAO = visitor(3, "zhao", Role.LEADER);

    private final Observations observations;
    private final Clearances clearances;
    private final Drafts drafts;
    private final Choices choices;

    Newsroom(Observations observations, Clearances clearances, Drafts drafts, Choices choices) {
        this.observations = observations;
        this.clearances = clearances;
        this.drafts = drafts;
        this.choices = choices;
    }

    private static Visitor visitor(long id, String login, Role role) {
        return new Visitor(new UserId(id), login, login, Optional.empty(), Set.of(role));
    }

    public Ref enter(String measure, String unit, String period, String level) {
        return enter(measure, Optional.empty(), unit, period, level);
    }

    public Ref enter(String measure, Optional<String> area, String unit, String period, String level) {
        What what = new What(
                measure,
                area,
                Period.parse(period),
                Optional.of(Quantity.of(level, Unit.get(unit))),
                Unit.get(unit),
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "区统计局",
                "内部备注-不公开");
        return observations.enter(what, LI.actor()).ref();
    }

    public void clear(Ref ref) {
        move(ref, Move.OPEN, LI);
        approve(ref);
    }

    public void approve(Ref ref) {
        move(ref, Move.CHECK, WANG);
        move(ref, Move.APPROVE, ZHAO);
    }

    public void move(Ref ref, Move move, Visitor by) {
        assertThat(clearances.move(List.of(ref), move, "", by).problems()).isEmpty();
    }

    /** A correction of a cleared figure, cleared again. */
    public void correct(Ref ref, String measure, String unit, String period, String level) {
        assertThat(clearances.move(List.of(ref), Move.REOPEN, "更正", ZHAO).problems())
                .isEmpty();
        What what = observations.find(ref).orElseThrow().what();
        What corrected = new What(
                measure,
                what.area(),
                Period.parse(period),
                Optional.of(Quantity.of(level, Unit.get(unit))),
                Unit.get(unit),
                Optional.empty(),
                what.certainty(),
                what.bound(),
                what.vintage(),
                what.saidBy(),
                what.note());
        assertThat(observations
                        .correct(ref, observations.find(ref).orElseThrow().version(), corrected, "年报数", LI.actor())
                        .problems())
                .isEmpty();
        if (!clearances.find(ref).orElseThrow().disclosure().name().equals("PUBLIC")) {
            move(ref, Move.OPEN, LI);
        }
        approve(ref);
    }

    /** Of these measures every period of which anything is known. */
    public Said said(String title, String... measures) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        choices.of(PLAN).stream()
                .filter(c -> Stream.of(measures).anyMatch(c.indicator().id()::equals))
                .forEach(c -> chosen.put(
                        c.indicator().id(),
                        new Chosen(
                                c.periods().stream().map(Choices.Known::period).toList(),
                                new Label("按法人在地口径", "by place of the legal unit"),
                                Label.of(""))));
        return new Said(
                PLAN,
                "2026-Q3",
                new Label(title, ""),
                new Label("初步数", "preliminary"),
                Optional.empty(),
                Label.of(""),
                chosen);
    }

    public Draft submitted(Said said) {
        Draft draft = now(drafts.start(said, LI));
        return now(drafts.submit(draft.id(), draft.version(), LI));
    }

    /** The code of the release. */
    public String publish(Draft draft) {
        String seal = drafts.seal(drafts.compose(draft.said()));
        return now(drafts.publish(draft.id(), seal, ZHAO)).code().orElseThrow();
    }

    public static Draft now(Drafts.Outcome outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.now().orElseThrow();
    }
}
