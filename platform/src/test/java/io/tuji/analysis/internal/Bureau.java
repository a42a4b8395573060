package io.tuji.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Two people who write papers, and the figures they write of, for tests. */
@Component
public class Bureau {

    public static final String PLAN = "plan-145";
    public static final String FIRMS = "hightech_firms";
    public static final Visitor LI = visitor(1, "li", Role.ANALYST);
    public static final Visitor ZHAO = visitor(3, "zhao", Role.LEADER);

    private final Observations observations;
    private final Desk desk;

    Bureau(Observations observations, Desk desk) {
        this.observations = observations;
        this.desk = desk;
    }

    private static Visitor visitor(long id, String login, Role role) {
        return new Visitor(new UserId(id), login, login, Optional.empty(), Set.of(role));
    }

    public static What what(String period, String level) {
        return what(period, Optional.empty(), level);
    }

    public static What what(String period, Optional<String> area, String level) {
        return new What(
                FIRMS,
                area,
                Period.parse(period),
                Optional.of(Quantity.of(level, Unit.get("家"))),
                Unit.get("家"),
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "区科委",
                "");
    }

    public Ref enter(String period, String level) {
        return observations.enter(what(period, level), LI.actor()).ref();
    }

    public void correct(Ref ref, String period, String level) {
        PlanObservation now = observations.find(ref).orElseThrow();
        assertThat(observations
                        .correct(ref, now.version(), what(period, level), "年报数", LI.actor())
                        .problems())
                .isEmpty();
    }

    public Paper begin(String kind, String period) {
        return paper(now(desk.begin(new Desk.Typed(PLAN, kind, period), LI)));
    }

    public Paper paper(Analysis analysis) {
        return desk.find(analysis.id()).orElseThrow();
    }

    public static Analysis now(Desk.Outcome outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.now().orElseThrow();
    }

    /** The paragraph of what is said of the firms. */
    public static Said ofFirms(Paper paper) {
        return paper.said().stream()
                .filter(said -> said.key().equals("fields/TEXT/INDICATOR/" + FIRMS))
                .findFirst()
                .orElseThrow();
    }

    public static String text(Paper paper) {
        StringBuilder all = new StringBuilder();
        paper.standing().forEach(said -> all.append(said.text()).append('\n'));
        return all.toString();
    }

    public static boolean hasUnsourced(Said said) {
        return said.pieces().stream().anyMatch(piece -> piece.kind() == Piece.Kind.UNSOURCED);
    }
}
