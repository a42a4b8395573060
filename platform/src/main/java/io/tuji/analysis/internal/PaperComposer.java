package io.tuji.analysis.internal;

import io.tuji.analysis.internal.Paper.Basis;
import io.tuji.analysis.internal.PlanCollector.Seen;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.analysis.Composer;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.IndicatorTopic;
import io.tuji.engine.plan.analysis.Material;
import io.tuji.engine.plan.analysis.Paragraph;
import io.tuji.engine.plan.analysis.PeriodWords;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.engine.plan.analysis.Term;
import io.tuji.engine.plan.analysis.Topic;
import io.tuji.engine.plan.analysis.Topic.About;
import io.tuji.engine.plan.analysis.Topic.Collected;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.plan.Board;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Composes a paper from what is known now; the same knowledge gives the same paper. */
@Component
class PaperComposer {

    private static final int MOST_COURSES = 6;

    /** The sentences, and what they were made from. */
    record Composed(List<Paragraph> paragraphs, Basis basis) {}

    /** One indicator with its place in the plan. */
    private record Judged(Standing standing, Seen seen) {}

    private final Plans plans;
    private final Observations observations;
    private final Clearances clearances;
    private final IndicatorCollector indicators;
    private final OtherTopics others;
    private final Clock clock;
    private final RuleFile rules;

    PaperComposer(
            Plans plans,
            Observations observations,
            Clearances clearances,
            IndicatorCollector indicators,
            OtherTopics others,
            Clock clock,
            RuleFile rules) {
        this.plans = plans;
        this.observations = observations;
        this.clearances = clearances;
        this.indicators = indicators;
        this.others = others;
        this.clock = clock;
        this.rules = rules;
    }

    Composed compose(Scope scope) {
        Board board = plans.find(scope.plan().id()).orElseThrow();
        Lookup lookup = new Lookup(scope, clearances.withheld());
        List<Judged> judged = board.standings().stream()
                .map(standing -> new Judged(standing, seen(standing, lookup)))
                .toList();
        Material material = material(scope, board, lookup, judged);
        return new Composed(
                new Composer(rules.rules()).compose(rules.kind(scope.kind()), material),
                basis(material, judged, lookup));
    }

    private Seen seen(Standing standing, Lookup lookup) {
        IndicatorTopic found = indicators.collect(standing, lookup, rules);
        return new Seen(
                standing.indicator().measure().name().zh(), standing.indicator().ask(), found);
    }

    private Material material(Scope scope, Board board, Lookup lookup, List<Judged> judged) {
        List<Topic> warnings = others.warnings(board, lookup);
        List<Topic> late = others.lateTasks(scope.period().last().getYear());
        List<Seen> headline = judged.stream()
                .filter(j -> j.standing().indicator().headline())
                .map(Judged::seen)
                .toList();
        PlanCollector counts = new PlanCollector(scope, rules, headline);
        Collected plan = Topic.of(About.PLAN, scope.plan().id());
        counts.collect(plan, "");
        plan.put("plan", Term.name(scope.plan().name().zh()))
                .put("end", Term.time(end(scope.period())))
                .put("before", Term.time(before(scope.period())))
                .put("composed", Term.time(PeriodWords.day(LocalDate.now(clock))))
                .fact("warnings", counts.number("WARNINGS", warnings.size()))
                .fact("late", counts.number("LATE", late.size()))
                .fact("narrative", counts.number("NARRATIVE", board.narrative().size()));
        provenance(plan, counts, judged, lookup);
        List<Topic> waiting =
                Stream.of(warnings, late, counts.bodies()).flatMap(List::stream).toList();
        return new Material(plan.topic(), groups(scope, judged), waiting);
    }

    private static String end(Period period) {
        return PeriodWords.of(
                period.form() == PeriodForm.SPAN ? Period.year(period.last().getYear()) : period);
    }

    private static String before(Period period) {
        return PeriodWords.of(
                period.form() == PeriodForm.SPAN ? Period.year(period.last().getYear() - 1) : period.predecessor());
    }

    /** Who says the figures that were used, how many of them nobody has approved, and how many stay inside. */
    private void provenance(Collected plan, PlanCollector counts, List<Judged> judged, Lookup lookup) {
        Set<String> used = judged.stream()
                .flatMap(j -> j.seen().sources().stream())
                .map(Source::id)
                .collect(Collectors.toSet());
        List<PlanObservation> said = judged.stream()
                .flatMap(j -> observations.now(j.standing().indicator().id()).stream())
                .toList();
        List<PlanObservation> inUse =
                said.stream().filter(o -> used.contains(o.ref().text())).toList();
        List<Term> sources = inUse.stream()
                .map(o -> o.what().saidBy())
                .distinct()
                .sorted()
                .map(Term::name)
                .toList();
        if (!sources.isEmpty()) {
            plan.put("sources", Term.listed(sources, "、"));
        }
        if (inUse.stream().anyMatch(PlanObservation::invented)) {
            plan.mark("invented");
        }
        plan.fact("uncleared", counts.number("UNCLEARED", uncleared(inUse)))
                .fact(
                        "held",
                        counts.number(
                                "HELD",
                                said.stream()
                                        .filter(o -> lookup.withheld().covers(o))
                                        .filter(o -> !o.what()
                                                .period()
                                                .last()
                                                .isAfter(lookup.scope().period().last()))
                                        .count()));
    }

    private long uncleared(List<PlanObservation> inUse) {
        List<Ref> entered = inUse.stream()
                .filter(o -> !o.invented())
                .map(PlanObservation::ref)
                .filter(ref -> !ref.isOfPack())
                .toList();
        return clearances.of(entered).values().stream()
                .filter(clearance -> clearance.step() != Clearance.Step.APPROVED)
                .count();
    }

    /** Those of the plan's table, and those of its text of which something can be judged. */
    private List<Material.Group> groups(Scope scope, List<Judged> judged) {
        Map<RuleFile.Group, List<Judged>> byGroup = new LinkedHashMap<>();
        rules.groups().forEach(group -> byGroup.put(group, new ArrayList<>()));
        judged.stream()
                .filter(j -> j.standing().indicator().headline() || j.seen().state() != State.UNKNOWN)
                .forEach(j -> byGroup.getOrDefault(
                                rules.groupOf(j.standing()
                                        .indicator()
                                        .measure()
                                        .unit()
                                        .symbol()),
                                new ArrayList<>())
                        .add(j));
        return byGroup.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> group(scope, group.getKey(), group.getValue()))
                .toList();
    }

    private Material.Group group(Scope scope, RuleFile.Group group, List<Judged> judged) {
        List<Seen> seen = judged.stream().map(Judged::seen).toList();
        Collected topic = Topic.of(About.GROUP, group.id()).put("group", Term.words(group.title()));
        new PlanCollector(scope, rules, seen).collect(topic, group.id());
        return new Material.Group(topic.topic(), seen.stream().map(Seen::topic).toList());
    }

    private Basis basis(Material material, List<Judged> judged, Lookup lookup) {
        List<Judged> headline =
                judged.stream().filter(j -> j.standing().indicator().headline()).toList();
        List<Paper.Course> courses = headline.stream()
                .filter(j -> !lookup.withheld().covers(j.standing().indicator().id()))
                .sorted(Comparator.comparing((Judged j) -> !j.seen().state().fallsShort()))
                .flatMap(j -> Tabled.course(j.standing(), j.seen().found()).stream())
                .limit(MOST_COURSES)
                .toList();
        List<Fact> facts = material.facts();
        return new Basis(
                facts,
                headline.stream()
                        .map(j -> Tabled.row(j.standing(), j.seen().found()))
                        .toList(),
                courses,
                material.plan().marks().contains("invented"));
    }
}
