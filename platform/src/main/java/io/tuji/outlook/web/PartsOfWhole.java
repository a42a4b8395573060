package io.tuji.outlook.web;

import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.warning.Contributions;
import io.tuji.engine.plan.warning.Contributions.Change;
import io.tuji.engine.plan.warning.Scenario;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of the district whose figures an indicator adds up from: what each has come to, and its own growth. */
@Component
class PartsOfWhole {

    private final Observations observations;

    PartsOfWhole(Observations observations) {
        this.observations = observations;
    }

    /** Parts of which two years running are known up to the year that the state rests on; the largest first. */
    List<Scenario.Part> list(Standing standing) {
        return standing.judgement().reading().map(Reading::year).stream()
                .flatMap(year -> changes(standing, year).stream())
                .filter(change -> change.before().isPresent() && change.after().isPresent())
                .filter(change -> change.before().get().signum() > 0)
                .map(change -> new Scenario.Part(
                        change.part(),
                        change.after().get().doubleValue(),
                        change.after().get().doubleValue()
                                        / change.before().get().doubleValue()
                                - 1))
                .sorted(Comparator.comparingDouble(Scenario.Part::value).reversed())
                .toList();
    }

    /** What each part adds to the growth of the whole in the last year of which both are known. */
    Optional<Contributions> contributions(Standing standing) {
        return standing.judgement()
                .reading()
                .flatMap(now -> standing.judgement().years().stream()
                        .filter(before -> before.year() == now.year() - 1)
                        .filter(before -> before.bound() == Bound.EXACT && now.bound() == Bound.EXACT)
                        .findFirst()
                        .flatMap(before -> of(before.amount(), now, changes(standing, now.year()))));
    }

    private static Optional<Contributions> of(BigDecimal before, Reading now, List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Contributions.of(before, now.amount(), changes);
    }

    private List<Change> changes(Standing standing, int year) {
        String measure = standing.indicator().id();
        Unit unit = standing.aim().unit();
        Map<String, PlanObservation> now = layer(measure, year);
        Map<String, PlanObservation> before = layer(measure, year - 1);
        Set<String> areas = new TreeSet<>();
        Stream.of(now, before).forEach(layer -> areas.addAll(layer.keySet()));
        return areas.stream()
                .map(area -> new Change(area, amount(before.get(area), unit), amount(now.get(area), unit)))
                .toList();
    }

    private Map<String, PlanObservation> layer(String measure, int year) {
        return observations.layer(new AreaLayer.Key(measure, Period.year(year))).said();
    }

    private static Optional<BigDecimal> amount(@Nullable PlanObservation said, Unit unit) {
        return Optional.ofNullable(said)
                .flatMap(o -> o.what().level())
                .filter(level -> level.unit().measuresSameAs(unit))
                .map(level -> level.to(unit).amount());
    }
}
