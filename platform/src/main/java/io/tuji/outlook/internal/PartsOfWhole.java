package io.tuji.outlook.internal;

import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.warning.Contributions;
import io.tuji.engine.plan.warning.Contributions.Change;
import io.tuji.engine.plan.warning.Scenario;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.outlook.GrowthParts;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of the district whose figures an indicator adds up from: what each has come to, and its own growth. */
@Component
public class PartsOfWhole implements GrowthParts {

    /** What is said of any part in two years running. */
    private record TwoYears(Map<String, PlanObservation> before, Map<String, PlanObservation> now, Unit unit) {

        List<Change> of(Breakdown breakdown) {
            return breakdown.ids().stream()
                    .filter(part -> now.containsKey(part) || before.containsKey(part))
                    .map(part -> new Change(part, amount(before.get(part), unit), amount(now.get(part), unit)))
                    .toList();
        }
    }

    private final Observations observations;
    private final District district;

    PartsOfWhole(Observations observations, District district) {
        this.observations = observations;
        this.district = district;
    }

    /**
     * Parts of which two years running are known up to the year that the state rests on, the largest first; of the breakdown of which
     * most are known, since parts of several would count the same twice.
     */
    public List<Scenario.Part> list(Standing standing) {
        return standing.judgement().reading().map(Reading::year).stream()
                .map(year -> upTo(year, standing))
                .flatMap(said -> breakdowns().map(breakdown -> grown(said.of(breakdown))))
                .reduce((most, next) -> next.size() > most.size() ? next : most)
                .orElse(List.of());
    }

    private static List<Scenario.Part> grown(List<Change> changes) {
        return changes.stream()
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

    @Override
    public List<ByPart> contributions(Standing standing) {
        return standing.judgement().reading().stream()
                .flatMap(now -> standing.judgement().years().stream()
                        .filter(before -> before.year() == now.year() - 1)
                        .filter(before -> before.bound() == Bound.EXACT && now.bound() == Bound.EXACT)
                        .flatMap(before -> of(before, now, upTo(now.year(), standing))))
                .toList();
    }

    private Stream<ByPart> of(Reading before, Reading now, TwoYears said) {
        return breakdowns()
                .filter(breakdown -> !said.of(breakdown).isEmpty())
                .flatMap(breakdown -> Contributions.of(before.amount(), now.amount(), said.of(breakdown))
                        .map(found -> new ByPart(breakdown, found))
                        .stream());
    }

    private Stream<Breakdown> breakdowns() {
        return district.find().stream().flatMap(pack -> pack.breakdowns().stream());
    }

    private TwoYears upTo(int year, Standing standing) {
        String measure = standing.indicator().id();
        return new TwoYears(
                layer(measure, year - 1), layer(measure, year), standing.aim().unit());
    }

    private Map<String, PlanObservation> layer(String measure, int year) {
        return observations.layer(new AreaLayer.Key(measure, Period.year(year))).said();
    }

    private static Optional<BigDecimal> amount(@Nullable PlanObservation said, Unit unit) {
        return Optional.ofNullable(said)
                .filter(o -> o.what().bound() == Bound.EXACT)
                .flatMap(o -> o.what().level())
                .filter(level -> level.unit().measuresSameAs(unit))
                .map(level -> level.to(unit).amount());
    }
}
