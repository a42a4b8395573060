package io.tuji.publish.internal;

import io.tuji.district.Indicator;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.plan.ClearedFigures;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.publish.internal.Draft.Chosen;
import io.tuji.publish.internal.Draft.Said;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be chosen for a release of a plan: its indicators and the periods of which anything is known. */
@Component
public class Choices {

    /** @param periods the latest first */
    public record Choice(Indicator indicator, List<Known> periods) {}

    /** @param cleared whether every figure of it may be published */
    public record Known(String period, int figures, int cleared) {

        public boolean isOpen() {
            return cleared > 0;
        }
    }

    private final Plans plans;
    private final Observations observations;
    private final ClearedFigures cleared;

    Choices(Plans plans, Observations observations, ClearedFigures cleared) {
        this.plans = plans;
        this.observations = observations;
        this.cleared = cleared;
    }

    public List<Choice> of(String plan) {
        return plans.find(plan).stream()
                .flatMap(board -> board.standings().stream())
                .map(this::choice)
                .toList();
    }

    private Choice choice(Standing standing) {
        String measure = standing.indicator().id();
        Map<Period, Long> open = counts(cleared.of(measure));
        List<Known> periods = counts(observations.now(measure)).entrySet().stream()
                .sorted(Map.Entry.<Period, Long>comparingByKey(Comparator.reverseOrder()))
                .map(said -> new Known(
                        said.getKey().toString(),
                        said.getValue().intValue(),
                        open.getOrDefault(said.getKey(), 0L).intValue()))
                .toList();
        return new Choice(standing.indicator(), periods);
    }

    private static Map<Period, Long> counts(List<PlanObservation> said) {
        return said.stream().collect(Collectors.groupingBy(o -> o.what().period(), Collectors.counting()));
    }

    /** To begin with: every cleared figure up to the end of the period; as it was if there is no such period. */
    public Said propose(Said typed) {
        return Period.read(typed.period().strip())
                .find()
                .map(until -> new Said(
                        typed.plan(),
                        typed.period(),
                        typed.title(),
                        typed.note(),
                        typed.replaces(),
                        typed.changed(),
                        cleared(typed.plan(), until)))
                .orElse(typed);
    }

    private Map<String, Chosen> cleared(String plan, Period until) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        for (Choice choice : of(plan)) {
            List<String> periods = choice.periods().stream()
                    .filter(Known::isOpen)
                    .map(Known::period)
                    .filter(period -> !Period.parse(period).last().isAfter(until.last()))
                    .toList();
            if (!periods.isEmpty()) {
                chosen.put(
                        choice.indicator().id(),
                        new Chosen(periods, Chosen.NOTHING.definition(), Chosen.NOTHING.method()));
            }
        }
        return chosen;
    }

    /** Notes every choice of which nothing is known. */
    public void check(Said said, Problems problems) {
        Map<String, List<String>> known = of(said.plan()).stream()
                .collect(Collectors.toMap(
                        choice -> choice.indicator().id(),
                        choice -> choice.periods().stream().map(Known::period).toList()));
        said.chosen()
                .forEach((measure, chosen) -> chosen.periods().stream()
                        .filter(period ->
                                !known.getOrDefault(measure, List.of()).contains(period))
                        .forEach(period ->
                                problems.add(PublishProblem.NOTHING_KNOWN, Place.field("chosen"), measure, period)));
    }
}
