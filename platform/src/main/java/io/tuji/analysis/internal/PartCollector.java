package io.tuji.analysis.internal;

import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.plan.analysis.IndicatorTopic;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.engine.plan.analysis.Term;
import io.tuji.engine.plan.warning.Contributions;
import io.tuji.engine.plan.warning.Contributions.Change;
import io.tuji.engine.plan.warning.Contributions.Contribution;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the parts of the district are in an indicator, and what each adds to its growth: the largest three of each breakdown. */
@Component
class PartCollector {

    private static final int MOST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Observations observations;
    private final District district;

    PartCollector(Observations observations, District district) {
        this.observations = observations;
        this.district = district;
    }

    /** The whole that parts are of; sources of its figures and of those of a part stand behind each share. */
    private record Whole(String measure, Period period, BigDecimal amount, String unit, List<Source> sources) {}

    void collect(IndicatorTopic topic, Lookup lookup) {
        topic.level().filter(level -> addsUp(level.unit())).ifPresent(level -> {
            Whole now = whole(level);
            Map<String, PlanObservation> parts = parts(now.measure(), now.period(), lookup);
            List<Term> shares = new ArrayList<>();
            List<Term> points = new ArrayList<>();
            List<Fact> facts = new ArrayList<>();
            Map<String, PlanObservation> before =
                    parts(now.measure(), now.period().samePeriodLastYear(), lookup);
            Optional<Whole> wholeBefore = before(now, lookup);
            for (Breakdown breakdown : district.get().breakdowns()) {
                shares.addAll(shares(breakdown, now, parts, facts));
                wholeBefore.ifPresent(then -> points.addAll(points(breakdown, now, then, parts, before, facts)));
            }
            put(topic, "structure", shares);
            put(topic, "contribution", points);
            topic.collected().facts(facts);
        });
    }

    private static boolean addsUp(String unit) {
        return Unit.find(unit).filter(u -> u.isMoney() || u.isCount()).isPresent() || unit.equals("万㎡");
    }

    private static Whole whole(Fact level) {
        return new Whole(level.key().subject(), level.key().period(), level.value(), level.unit(), level.sources());
    }

    private static void put(IndicatorTopic topic, String name, List<Term> terms) {
        if (!terms.isEmpty()) {
            topic.collected().put(name, Term.listed(terms, "、"));
        }
    }

    private Map<String, PlanObservation> parts(String measure, Period period, Lookup lookup) {
        Map<String, PlanObservation> seen = new HashMap<>();
        observations.layer(new AreaLayer.Key(measure, period)).said().forEach((part, said) -> {
            if (lookup.maySee(said)) {
                seen.put(part, said);
            }
        });
        return seen;
    }

    private Optional<Whole> before(Whole now, Lookup lookup) {
        List<PlanObservation> said = observations.now(now.measure()).stream()
                .filter(lookup::maySee)
                .filter(o -> o.what().area().isEmpty())
                .filter(o -> o.what().period().equals(now.period().samePeriodLastYear()))
                .filter(o -> amount(o, now.unit()).isPresent())
                .toList();
        return said.size() == 1
                ? Optional.of(new Whole(
                        now.measure(),
                        said.get(0).what().period(),
                        amount(said.get(0), now.unit()).orElseThrow(),
                        now.unit(),
                        List.of(source(said.get(0)))))
                : Optional.empty();
    }

    private List<Term> shares(Breakdown breakdown, Whole whole, Map<String, PlanObservation> said, List<Fact> facts) {
        return breakdown.parts().stream()
                .filter(part -> whole.amount().signum() > 0)
                .flatMap(part -> Optional.ofNullable(said.get(part.id())).stream()
                        .flatMap(o -> amount(o, whole.unit()).map(amount -> share(part, o, amount, whole)).stream()
                                .map(fact -> Map.entry(part, fact))))
                .sorted(Comparator.comparing((Map.Entry<Breakdown.Part, Fact> e) ->
                                e.getValue().value())
                        .reversed())
                .limit(MOST)
                .map(e -> {
                    facts.add(e.getValue());
                    return Term.joined(Term.name(e.getKey().name().zh()), Term.words("占"), Term.fact(e.getValue()));
                })
                .toList();
    }

    private static Fact share(Breakdown.Part part, PlanObservation said, BigDecimal amount, Whole whole) {
        List<Source> sources = new ArrayList<>(whole.sources());
        sources.add(source(said));
        return new Fact(
                new Fact.Key(whole.measure(), Kind.SHARE, whole.period(), Optional.of(part.id())),
                amount.multiply(HUNDRED).divide(whole.amount(), MathContext.DECIMAL64),
                Unit.PERCENT.symbol(),
                sources);
    }

    private List<Term> points(
            Breakdown breakdown,
            Whole now,
            Whole then,
            Map<String, PlanObservation> said,
            Map<String, PlanObservation> before,
            List<Fact> facts) {
        List<Change> changes = breakdown.ids().stream()
                .filter(part -> said.containsKey(part) && before.containsKey(part))
                .map(part -> new Change(part, amount(of(before, part), now.unit()), amount(of(said, part), now.unit())))
                .toList();
        return Contributions.of(then.amount(), now.amount(), changes).stream()
                .flatMap(found -> found.parts().stream())
                .sorted(Comparator.comparing((Contribution c) -> c.points().abs())
                        .reversed())
                .limit(MOST)
                .map(contribution -> {
                    Fact fact = points(
                            contribution, now, then, of(said, contribution.part()), of(before, contribution.part()));
                    facts.add(fact);
                    return Term.joined(
                            Term.name(name(breakdown, contribution.part())),
                            Term.words(contribution.points().signum() < 0 ? "下拉" : "拉动"),
                            Term.of(Term.fact(fact).size()));
                })
                .toList();
    }

    private static Fact points(
            Contribution contribution, Whole now, Whole then, PlanObservation said, PlanObservation before) {
        List<Source> sources = new ArrayList<>(now.sources());
        sources.addAll(then.sources());
        sources.add(source(said));
        sources.add(source(before));
        return new Fact(
                new Fact.Key(now.measure(), Kind.POINTS, now.period(), Optional.of(contribution.part())),
                contribution.points(),
                Unit.PERCENTAGE_POINT.symbol(),
                sources);
    }

    private static PlanObservation of(Map<String, PlanObservation> said, String part) {
        return Objects.requireNonNull(said.get(part));
    }

    private static String name(Breakdown breakdown, String id) {
        return breakdown.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name()
                .zh();
    }

    private static Source source(PlanObservation said) {
        return new Source(said.ref().text(), said.version());
    }

    private static Optional<BigDecimal> amount(PlanObservation said, String unit) {
        return said.what()
                .level()
                .filter(level -> said.what().bound() == Bound.EXACT)
                .filter(level -> level.unit().measuresSameAs(Unit.get(unit)))
                .map(level -> level.to(Unit.get(unit)).amount());
    }
}
