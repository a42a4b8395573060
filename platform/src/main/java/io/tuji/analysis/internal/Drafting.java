package io.tuji.analysis.internal;

import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.Analysis.Id;
import io.tuji.analysis.internal.PaperComposer.Composed;
import io.tuji.district.District;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.plan.analysis.PeriodWords;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problems;
import io.tuji.plan.Plans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rules make of a draft: its first text, its text by new figures, and the figures that no longer hold. */
@Component
class Drafting {

    private final AnalysisStore store;
    private final PaperComposer composer;
    private final Recomposing recomposing;
    private final Plans plans;
    private final District district;
    private final OrgUnits units;
    private final Clock clock;
    private final RuleFile rules;

    Drafting(
            AnalysisStore store,
            PaperComposer composer,
            Recomposing recomposing,
            Plans plans,
            District district,
            OrgUnits units,
            Clock clock,
            RuleFile rules) {
        this.store = store;
        this.composer = composer;
        this.recomposing = recomposing;
        this.plans = plans;
        this.district = district;
        this.units = units;
        this.clock = clock;
        this.rules = rules;
    }

    Optional<Scope> scope(Desk.Typed typed, Problems problems) {
        return Typing.scope(typed, plans, LocalDate.now(clock), problems);
    }

    Scope scope(Analysis head) {
        return new Scope(
                plans.list().stream()
                        .filter(plan -> plan.id().equals(head.plan()))
                        .findFirst()
                        .orElseThrow(),
                head.kind(),
                head.period());
    }

    Id begin(Scope scope, Visitor visitor, Instant now) {
        Composed composed = composer.compose(scope);
        Id id = store.add(scope, title(scope), office(visitor), composed.basis(), visitor.login(), now);
        recomposing.first(id, composed.paragraphs());
        return id;
    }

    /** The body of whoever begins it, to begin with. */
    private String office(Visitor visitor) {
        return visitor.orgUnit().flatMap(units::find).map(unit -> unit.name()).orElse("");
    }

    private String title(Scope scope) {
        String time = scope.kind() == PaperKind.Id.FINAL
                ? ""
                : PeriodWords.of(
                        scope.kind() == PaperKind.Id.MID_TERM
                                ? Period.year(scope.period().last().getYear())
                                : scope.period());
        String place = district.find().map(pack -> pack.head().name().zh()).orElse("");
        return place
                + scope.plan().name().zh()
                + joined(time, rules.kind(scope.kind()).title());
    }

    /** 2025年 and 年度形势分析 share a word, which is said once. */
    static String joined(String time, String title) {
        int shared = Math.min(time.length(), title.length());
        while (!title.startsWith(time.substring(time.length() - shared))) {
            shared--;
        }
        return time + title.substring(shared);
    }

    void again(Analysis head, Visitor visitor, Instant now) {
        Composed composed = composer.compose(scope(head));
        recomposing.again(head.id(), composed.paragraphs());
        store.composed(head.id(), composed.basis(), visitor.login(), now);
    }

    /** By paragraph, and those of the table. */
    Map<Long, List<Recheck.Broken>> broken(Paper paper) {
        Recheck recheck =
                new Recheck(composer.compose(scope(paper.head())).basis().facts());
        Map<Long, List<Recheck.Broken>> broken = new LinkedHashMap<>();
        for (Said said : paper.standing()) {
            List<Recheck.Broken> found = recheck.of(said.pieces());
            if (!found.isEmpty()) {
                broken.put(said.id(), found);
            }
        }
        List<Recheck.Broken> table = paper.basis().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> recheck.of(cell).stream())
                .toList();
        if (!table.isEmpty()) {
            broken.put(Desk.TABLE, table);
        }
        return broken;
    }
}
