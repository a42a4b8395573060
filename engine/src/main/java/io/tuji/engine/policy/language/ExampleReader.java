package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Finding;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.policy.language.Tree.Entry;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the examples of a policy, {@code {name, day, facts: {income: {2025: 1600 万元}, listed: no}, signed: {S-01: yes}, verdict: yes,
 * clauses: {S-04a: yes}}}, and tries them.
 */
final class ExampleReader {

    private static final String SOURCE = "example";

    private final Policy policy;
    private final Definitions definitions;
    private final Problems problems;

    ExampleReader(Policy policy, Definitions definitions, Problems problems) {
        this.policy = policy;
        this.definitions = definitions;
        this.problems = problems;
    }

    List<Example> read(List<Tree> examples) {
        List<Written> written = examples.stream()
                .flatMap(tree -> Form.of(tree, problems).stream())
                .flatMap(form -> example(form).map(made -> new Written(made, form)).stream())
                .toList();
        if (!problems.hasErrors()) {
            written.forEach(this::check);
        }
        return written.stream().map(Written::example).toList();
    }

    private record Written(Example example, Form form) {}

    private Optional<Example> example(Form form) {
        Optional<String> name = form.text("name");
        Optional<LocalDate> day = form.date("day");
        boolean isRenewal = form.word("round", Round.class).equals(Optional.of(Round.RENEWAL));
        form.get("verdict");
        Optional<Truth> verdict = form.word("verdict", Truth.class);
        List<Fact> facts = new ArrayList<>();
        LocalDate said = day.orElse(LocalDate.EPOCH);
        map(form, "facts").forEach(entry -> fact(entry, said, facts));
        map(form, "signed").forEach(entry -> signature(entry, said, facts));
        Map<String, Truth> clauses = clauses(form);
        form.finish();
        Optional<Occasion> occasion = day.map(Occasion::on).map(on -> isRenewal ? on.renewal() : on);
        return name.flatMap(given ->
                occasion.flatMap(on -> verdict.map(truth -> new Example(given, on, new Facts(facts), truth, clauses))));
    }

    private List<Entry> map(Form form, String key) {
        return form.find(key)
                .flatMap(tree -> Form.of(tree, problems))
                .map(Form::all)
                .orElse(List.of());
    }

    private void fact(Entry entry, LocalDate day, List<Fact> facts) {
        Optional<Definition> definition =
                TermReader.definition(entry.key(), definitions).report(problems, entry.place());
        definition.ifPresent(known -> {
            if (known.isYearly()) {
                Form.of(entry.value(), problems).map(Form::all).orElse(List.of()).stream()
                        .filter(this::isYear)
                        .forEach(year -> value(year.value(), known)
                                .ifPresent(value -> facts.add(
                                        Fact.ofYear(known.key(), Integer.parseInt(year.key()), value, SOURCE, day))));
            } else {
                value(entry.value(), known)
                        .ifPresent(value -> facts.add(Fact.since(known.key(), day, value, SOURCE, day)));
            }
        });
    }

    private boolean isYear(Entry entry) {
        boolean isYear = entry.key().matches("\\d{4}");
        if (!isYear) {
            problems.add(EngineProblem.POLICY_NUMBER_FORM, entry.place(), entry.key());
        }
        return isYear;
    }

    private Optional<FactValue> value(Tree tree, Definition definition) {
        if (tree instanceof Tree.Text leaf) {
            return ValueReader.of(leaf.text().strip(), definition).report(problems, leaf.place());
        }
        problems.add(EngineProblem.POLICY_TEXT_WANTED, tree.place());
        return Optional.empty();
    }

    private void signature(Entry entry, LocalDate day, List<Fact> facts) {
        value(entry.value(), Definition.truth(entry.key(), false, List.of()))
                .ifPresent(value -> facts.add(Fact.since(policy.id() + "/" + entry.key(), day, value, SOURCE, day)));
    }

    private Map<String, Truth> clauses(Form form) {
        Map<String, Truth> clauses = new HashMap<>();
        form.find("clauses")
                .flatMap(tree -> Form.of(tree, problems))
                .ifPresent(map -> map.all()
                        .forEach(entry -> map.word(entry.key(), Truth.class)
                                .ifPresent(truth -> clauses.put(entry.key(), truth))));
        return clauses;
    }

    private void check(Written written) {
        Example example = written.example();
        Form form = written.form();
        Rules rules = new Rules(List.of(policy), definitions, example.occasion());
        Verdict verdict = rules.verdicts(rules.sheet(example.facts())).get(0);
        if (verdict.truth() != example.verdict()) {
            form.report(
                    EngineProblem.POLICY_EXAMPLE_FAILS,
                    form.at("verdict"),
                    example.name(),
                    example.verdict(),
                    verdict.truth());
        }
        Map<String, Finding> findings = verdict.findings();
        map(form, "clauses").forEach(entry -> check(example, entry, Optional.ofNullable(findings.get(entry.key()))));
    }

    private void check(Example example, Entry entry, Optional<Finding> finding) {
        Optional<Truth> truth = finding.map(Finding::truth);
        Truth wanted = Objects.requireNonNull(example.clauses().get(entry.key()));
        if (truth.isEmpty()) {
            problems.add(EngineProblem.POLICY_CLAUSE_NOT_ASKED, entry.place(), example.name(), entry.key());
        } else if (truth.get() != wanted) {
            problems.add(
                    EngineProblem.POLICY_CLAUSE_FAILS, entry.place(), example.name(), entry.key(), wanted, truth.get());
        }
    }
}
