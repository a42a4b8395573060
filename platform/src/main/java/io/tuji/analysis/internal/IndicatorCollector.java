package io.tuji.analysis.internal;

import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.Indicator;
import io.tuji.engine.plan.analysis.IndicatorTopic;
import io.tuji.engine.plan.analysis.PeriodWords;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.engine.plan.analysis.Term;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlooks;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that can be said of one indicator: its figures and progress, its parts, and what is expected of it. */
@Component
class IndicatorCollector {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Outlooks outlooks;
    private final PartCollector parts;

    IndicatorCollector(Outlooks outlooks, PartCollector parts) {
        this.outlooks = outlooks;
        this.parts = parts;
    }

    IndicatorTopic collect(Standing standing, Lookup lookup, RuleFile rules) {
        Indicator indicator = lookup.indicator(standing);
        IndicatorTopic topic = IndicatorTopic.of(
                indicator, standing.indicator().measure().name().zh());
        topic.collected()
                .put(
                        "state",
                        Term.words(rules.words(
                                topic.judgement().state(), indicator.aim().kind())))
                .put(
                        "before_state",
                        Term.words(rules.words(
                                topic.judgementBefore().state(), indicator.aim().kind())));
        String ask = standing.indicator().ask();
        if (!ask.isBlank()) {
            topic.collected().put("owner", Term.name(ask));
        }
        if (!lookup.withheld().covers(indicator.measure())) {
            parts.collect(topic, lookup);
            expectations(topic, indicator, lookup);
        }
        return topic;
    }

    /** As of the data of the paper; what was expected from later data does not belong to it. */
    private void expectations(IndicatorTopic topic, Indicator indicator, Lookup lookup) {
        if (indicator.said().isEmpty()) {
            return;
        }
        List<Source> sources = indicator.said().stream()
                .map(o -> new Source(o.id(), indicator.versions().getOrDefault(o.id(), 0)))
                .toList();
        outlooks.history(indicator.plan(), indicator.measure()).stream()
                .filter(outlook -> outlook.asOf()
                        .filter(asOf ->
                                !asOf.lastDay().isAfter(lookup.scope().period().last()))
                        .isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(outlook -> {
                    chance(topic, indicator, outlook, sources);
                    expected(topic, indicator, outlook, sources);
                });
    }

    private static void chance(IndicatorTopic topic, Indicator indicator, Outlook outlook, List<Source> sources) {
        outlook.chance()
                .ifPresent(chance -> topic.collected()
                        .fact(
                                "chance",
                                new Fact(
                                        Fact.Key.of(indicator.measure(), Fact.Kind.CHANCE, indicator.period()),
                                        BigDecimal.valueOf(chance.value()).multiply(HUNDRED),
                                        Unit.PERCENT.symbol(),
                                        sources)));
    }

    private static void expected(IndicatorTopic topic, Indicator indicator, Outlook outlook, List<Source> sources) {
        Optional<String> unit =
                Optional.ofNullable(topic.progress().get("reading")).map(Fact::unit);
        outlook.years().stream()
                .reduce((first, last) -> last)
                .ifPresent(step -> unit.ifPresent(symbol -> {
                    Period year = Period.parse(step.period());
                    topic.collected()
                            .put("expected_period", Term.time(PeriodWords.of(year)))
                            .fact(
                                    "expected_value",
                                    new Fact(
                                            Fact.Key.of(indicator.measure(), Fact.Kind.EXPECTED, year),
                                            BigDecimal.valueOf(step.expected()),
                                            symbol,
                                            sources));
                }));
    }
}
