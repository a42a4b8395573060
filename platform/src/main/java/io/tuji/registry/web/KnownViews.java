package io.tuji.registry.web;

import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts.Standing;
import io.tuji.registry.internal.FactGroup;
import io.tuji.registry.internal.KnownFact;
import io.tuji.registry.internal.KnownFacts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes all that is known of a firm into the tables of its page. */
@Component
class KnownViews {

    private final KnownFacts known;
    private final FactViews views;
    private final CompanyWords words;

    KnownViews(KnownFacts known, FactViews views, CompanyWords words) {
        this.known = known;
        this.views = views;
        this.words = words;
    }

    /** The earliest first, as columns stand. */
    List<Period> years() {
        return known.years().stream().sorted().toList();
    }

    List<KnownGroup> groups(List<KnownFact> facts) {
        return Arrays.stream(FactGroup.values())
                .map(group ->
                        new KnownGroup(group, rows(facts, group, PeriodKind.YEAR), rows(facts, group, PeriodKind.DAY)))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private List<KnownRow> rows(List<KnownFact> facts, FactGroup group, PeriodKind kind) {
        return facts.stream()
                .filter(fact -> FactGroup.of(fact.fact().key()) == group)
                .filter(fact -> fact.fact().period() == kind)
                .map(this::row)
                .toList();
    }

    private KnownRow row(KnownFact fact) {
        List<FactView> cells = fact.fact().period() == PeriodKind.DAY ? List.of(views.latest(fact)) : ofYears(fact);
        List<String> shown = cells.stream().map(FactView::period).toList();
        return new KnownRow(
                fact.fact().key(),
                words.fact(fact.fact()),
                fact.fact().unit().map(Unit::symbol).orElse(""),
                fact.state(),
                cells,
                fact.standing().stream()
                        .filter(one -> !shown.contains(one.period().toString()))
                        .map(one -> views.view(fact.fact(), one.period().toString(), one.value()))
                        .toList(),
                speakers(fact),
                words.suppliers(fact.fact().suppliers()));
    }

    private List<FactView> ofYears(KnownFact fact) {
        return years().stream()
                .map(year -> views.view(fact.fact(), year.toString(), fact.of(year)))
                .toList();
    }

    private static String speakers(KnownFact fact) {
        return fact.standing().stream()
                .map(Standing::value)
                .flatMap(value -> Stream.concat(value.find().stream(), value.candidates().stream()))
                .map(said -> said.what().saidBy())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
