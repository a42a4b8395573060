package io.tuji.analysis.internal;

import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.plan.analysis.IndicatorTopic;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.engine.plan.analysis.Term;
import io.tuji.engine.plan.analysis.Topic;
import io.tuji.engine.plan.analysis.Topic.Collected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be said of many indicators at once: how many are in which state, which have changed, of which nothing is known. */
final class PlanCollector {

    private static final String NOBODY = "有关单位";

    private final Scope scope;
    private final RuleFile rules;
    private final List<Seen> seen;

    /** One indicator, by its name and what was found of it. */
    record Seen(String name, String ask, IndicatorTopic found) {

        State state() {
            return found.judgement().state();
        }

        boolean has(String mark) {
            return topic().marks().contains(mark);
        }

        Topic topic() {
            return found.collected().topic();
        }

        List<Source> sources() {
            return topic().facts().stream()
                    .flatMap(fact -> fact.sources().stream())
                    .toList();
        }
    }

    PlanCollector(Scope scope, RuleFile rules, List<Seen> seen) {
        this.scope = scope;
        this.rules = rules;
        this.seen = List.copyOf(seen);
    }

    /** @param subject what the counts are of: the plan, or a group of it */
    void collect(Collected into, String subject) {
        count(into, "total", subject, "TOTAL", s -> true);
        count(into, "known", subject, "KNOWN", s -> s.state() != State.UNKNOWN);
        count(into, "unknown", subject, State.UNKNOWN.name(), s -> s.state() == State.UNKNOWN);
        count(into, "good", subject, "GOOD", PlanCollector::isGood);
        count(into, "short", subject, "SHORT", s -> s.state().fallsShort());
        count(into, "same", subject, "SAME", s -> s.has("same"));
        count(into, "no_final", subject, "NO_FINAL", s -> s.has("ENDED_WITHOUT_FINAL") && s.state() != State.UNKNOWN);
        count(into, "no_news", subject, "NO_NEWS", s -> s.has("no_news"));
        names(into, "good_names", PlanCollector::isGood);
        names(into, "short_names", s -> s.state().fallsShort());
        names(into, "better_names", s -> s.has("better"));
        names(into, "worse_names", s -> s.has("worse"));
        names(into, "unknown_names", s -> s.state() == State.UNKNOWN);
        states(into, subject);
    }

    private static boolean isGood(Seen s) {
        return s.state() != State.UNKNOWN && !s.state().fallsShort();
    }

    private void count(Collected into, String name, String subject, String what, Predicate<Seen> which) {
        into.fact(name, count(subject, what, seen.stream().filter(which).toList()));
    }

    /** Behind a count stand the plan, and the figures of everything that is counted. */
    private Fact count(String subject, String what, List<Seen> counted) {
        List<Source> sources = Stream.concat(
                        Stream.of(Source.ofPlan(scope.plan().id(), subject)),
                        counted.stream().flatMap(s -> s.sources().stream()))
                .toList();
        return of(subject, what, counted.size(), sources);
    }

    private Fact of(String subject, String what, long number, List<Source> sources) {
        return new Fact(
                new Fact.Key(scope.plan().id() + "/" + subject, Kind.COUNT, scope.period(), Optional.of(what)),
                BigDecimal.valueOf(number),
                "",
                sources);
    }

    /** A number of something else, such as warnings. */
    Fact number(String what, long number) {
        return of("", what, number, List.of(Source.ofPlan(scope.plan().id(), "")));
    }

    private void names(Collected into, String name, Predicate<Seen> which) {
        List<Term> names =
                seen.stream().filter(which).map(s -> Term.name(s.name())).toList();
        if (!names.isEmpty()) {
            into.put(name, Term.listed(names, "、"));
        }
    }

    /** How many are in each state of which there are any; floors by the words of their own. */
    private void states(Collected into, String subject) {
        List<Term> terms = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (State state : State.values()) {
            seen.stream()
                    .filter(s -> s.state() == state)
                    .map(s -> words(s))
                    .distinct()
                    .forEach(words -> {
                        Fact fact = count(
                                subject,
                                state + ":" + words,
                                seen.stream()
                                        .filter(s -> s.state() == state && words(s).equals(words))
                                        .toList());
                        facts.add(fact);
                        terms.add(Term.joined(Term.fact(fact), Term.words("项" + words)));
                    });
        }
        if (!terms.isEmpty()) {
            into.put("states", Term.listed(terms, "、")).facts(facts);
        }
    }

    private String words(Seen s) {
        Optional<Term> floor = s.has("FLOOR_MIN") ? s.topic().term("state") : Optional.empty();
        return floor.map(term -> Piece.text(term.pieces()))
                .orElseGet(() -> rules.words(s.state(), TargetKind.LEVEL_MIN));
    }

    /** Who is asked for what, of everything that the paper has not got. */
    List<Topic> bodies() {
        Map<String, List<Term>> needs = new LinkedHashMap<>();
        for (Seen s : seen) {
            s.topic()
                    .term("missing")
                    .ifPresent(missing -> needs.computeIfAbsent(
                                    s.ask().isBlank() ? NOBODY : s.ask(), body -> new ArrayList<>())
                            .add(Term.joined(
                                    Term.name(s.name()),
                                    Term.words("（缺"),
                                    Term.of(missing.pieces()),
                                    Term.words("）"))));
        }
        return needs.entrySet().stream()
                .map(need -> Topic.of(Topic.About.BODY, need.getKey())
                        .put("body", Term.name(need.getKey()))
                        .put("needs", Term.listed(need.getValue(), "、"))
                        .topic())
                .toList();
    }
}
