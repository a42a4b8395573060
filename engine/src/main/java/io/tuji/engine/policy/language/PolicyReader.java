package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Policy.Document;
import io.tuji.engine.policy.Policy.Transition;
import io.tuji.engine.policy.Policy.Validity;
import io.tuji.engine.policy.Policy.Window;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.ScoringTable;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a policy with its examples and checks it whole: every fault is told, each with its place. */
public final class PolicyReader {

    private final Definitions definitions;
    private final Problems problems;

    public PolicyReader(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    /** A policy, and the examples of those who wrote it. */
    public record Read(Policy policy, List<Example> examples) {}

    /** Empty where something is wrong; examples that do not come out as they say are reported too. */
    public Optional<Read> read(Tree tree) {
        Problems found = new Problems();
        Optional<Read> read = Form.of(tree, found).flatMap(form -> policy(form, found));
        problems.addAll(found);
        return found.hasErrors() ? Optional.empty() : read;
    }

    private Optional<Read> policy(Form form, Problems found) {
        String id = form.text("id").orElse("");
        Optional<Form> tables = form.find("tables").flatMap(tree -> Form.of(tree, found));
        Set<String> named = tables.map(PolicyReader::names).orElse(Set.of());
        ConditionReader conditions = new ConditionReader(id, definitions, named, found);
        Map<String, ScoringTable> scoring =
                tables.map(map -> new TableReader(conditions, found).read(map)).orElse(Map.of());
        Optional<Condition> condition = form.get("requires").flatMap(conditions::read);
        Optional<Policy> policy = about(form, found, id, scoring, condition);
        List<Tree> examples = form.items("examples");
        form.finish();
        return policy.filter(made -> !found.hasErrors())
                .filter(made -> canBeCompared(made, form))
                .map(made -> new Read(made, new ExampleReader(made, definitions, found).read(examples)));
    }

    private static Optional<Policy> about(
            Form form, Problems found, String id, Map<String, ScoringTable> tables, Optional<Condition> condition) {
        Optional<String> title = form.text("title");
        Optional<Document> document = document(form);
        Optional<Validity> validity = validity(form, found);
        List<String> supersedes = form.texts("supersedes");
        Optional<String> grants = form.findText("grants");
        String benefit = form.findText("benefit").orElse("");
        Optional<Window> window = window(form, found);
        List<String> evidence = form.texts("evidence");
        return found.hasErrors()
                ? Optional.empty()
                : Optional.of(new Policy(
                        id,
                        title.orElseThrow(),
                        document.orElseThrow(),
                        validity.orElseThrow(),
                        supersedes,
                        grants,
                        benefit,
                        window,
                        evidence,
                        tables,
                        condition.orElseThrow()));
    }

    private static Set<String> names(Form tables) {
        return tables.all().stream().map(Tree.Entry::key).collect(Collectors.toSet());
    }

    private static Optional<Document> document(Form form) {
        Optional<String> number = form.text("document");
        List<String> links = form.texts("url");
        return form.text("issuer").flatMap(issuer -> number.map(text -> new Document(text, issuer, links)));
    }

    private static Optional<Validity> validity(Form form, Problems found) {
        Optional<LocalDate> from = form.date("from");
        Optional<LocalDate> to = form.findDate("to");
        List<Transition> transitions = form.items("transitions").stream()
                .flatMap(item -> Form.of(item, found).stream())
                .flatMap(map -> transition(map).stream())
                .toList();
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            form.report(EngineProblem.POLICY_ENDS_EARLY, form.at("to"), from.get(), to.orElseThrow());
            return Optional.empty();
        }
        return from.map(first -> new Validity(first, to, transitions));
    }

    private static Optional<Transition> transition(Form form) {
        form.get("round");
        Optional<Round> round = form.word("round", Round.class);
        Optional<LocalDate> until = form.date("until");
        Optional<String> basis = form.text("basis");
        form.finish();
        return round.flatMap(
                which -> until.flatMap(last -> basis.map(document -> new Transition(which, last, document))));
    }

    private static Optional<Window> window(Form form, Problems found) {
        return form.find("window").flatMap(tree -> Form.of(tree, found)).flatMap(map -> {
            Optional<MonthDay> first = monthDay(map, "from");
            Optional<MonthDay> last = monthDay(map, "to");
            map.finish();
            return first.flatMap(one -> last.map(other -> new Window(one, other)));
        });
    }

    private static Optional<MonthDay> monthDay(Form form, String key) {
        return form.text(key).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse("--" + text));
            } catch (DateTimeException refused) {
                form.report(EngineProblem.POLICY_DATE_FORM, form.at(key), text);
                return Optional.empty();
            }
        });
    }

    /** Numbers are compared exactly; a share with many digits of a large sum is too fine for that. */
    private boolean canBeCompared(Policy policy, Form form) {
        try {
            return !new Rules(
                            List.of(policy),
                            definitions,
                            Occasion.on(policy.validity().from()))
                    .policies()
                    .isEmpty();
        } catch (ArithmeticException tooFine) {
            form.report(EngineProblem.POLICY_TOO_FINE, form.at("requires"));
            return false;
        }
    }
}
