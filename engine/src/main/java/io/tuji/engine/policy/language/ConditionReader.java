package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Condition.AtLeast;
import io.tuji.engine.policy.Condition.Band;
import io.tuji.engine.policy.Condition.Bands;
import io.tuji.engine.policy.Condition.Clause;
import io.tuji.engine.policy.Condition.EachYear;
import io.tuji.engine.policy.Condition.Manual;
import io.tuji.engine.policy.Condition.None;
import io.tuji.engine.policy.Confidence;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Sign;
import io.tuji.engine.policy.Term;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads conditions: a line is an expression, a list means all of it, a map says by its key what it means. */
final class ConditionReader {

    private static final List<String> KEYS =
            List.of("clause", "all", "any", "at_least", "none", "each_year", "bands", "manual");

    private final String policy;
    private final Definitions definitions;
    private final ExpressionReader expressions;
    private final Problems problems;
    private final Set<String> keys = new HashSet<>();

    ConditionReader(String policy, Definitions definitions, Set<String> tables, Problems problems) {
        this.policy = policy;
        this.definitions = definitions;
        this.expressions = new ExpressionReader(definitions, tables);
        this.problems = problems;
    }

    /** Empty, and reported, where something is wrong. */
    Optional<Condition> read(Tree tree) {
        if (tree instanceof Tree.Text leaf) {
            return expressions.read(leaf.text().strip()).report(problems, leaf.place());
        }
        if (tree instanceof Tree.Items list) {
            return parts(list.items(), list.place()).map(Condition::all);
        }
        return Form.of(tree, problems).flatMap(form -> {
            Optional<Condition> condition = condition(form);
            form.finish();
            return condition;
        });
    }

    private Optional<Condition> condition(Form form) {
        List<String> named = KEYS.stream().filter(form::has).toList();
        if (named.size() != 1) {
            form.report(EngineProblem.POLICY_CONDITION_KEY, form.place(), String.join(", ", KEYS));
            form.all();
            return Optional.empty();
        }
        return switch (named.get(0)) {
            case "all" -> group(form, "all", Condition::all);
            case "any" -> group(form, "any", Condition::any);
            case "none" -> group(form, "none", None::new);
            case "at_least" -> atLeast(form);
            case "each_year" -> eachYear(form);
            case "bands" -> bands(form);
            case "manual" -> manual(form);
            default -> clause(form);
        };
    }

    private Optional<Condition> group(Form form, String key, Function<List<Condition>, Condition> maker) {
        return parts(form.items(key), form.at(key)).map(maker);
    }

    private Optional<List<Condition>> parts(List<Tree> items, Place place) {
        List<Optional<Condition>> read = items.stream().map(this::read).toList();
        if (items.isEmpty()) {
            problems.add(EngineProblem.POLICY_LIST_EMPTY, place);
        }
        return items.isEmpty() || read.contains(Optional.<Condition>empty())
                ? Optional.empty()
                : Optional.of(read.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Condition> atLeast(Form form) {
        Optional<Integer> number = form.whole("at_least");
        Optional<List<Condition>> parts = parts(form.items("of"), form.at("of"));
        if (number.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        if (number.get() < 1 || number.get() > parts.get().size()) {
            form.report(EngineProblem.POLICY_NUMBER_FORM, form.at("at_least"), number.get());
            return Optional.empty();
        }
        return Optional.of(new AtLeast(number.get(), parts.get()));
    }

    private Optional<Condition> eachYear(Form form) {
        Optional<Integer> years = form.whole("each_year").filter(number -> number > 0);
        Optional<Condition> each = form.get("if").flatMap(this::read);
        return years.flatMap(number -> each.map(condition -> new EachYear(number, condition)));
    }

    /** {@code bands: sales}, {@code steps: [{up_to: 5000 万元, if: …}, {if: …}]}. */
    private Optional<Condition> bands(Form form) {
        Optional<Term> by = form.text("bands")
                .flatMap(text -> TermReader.read(text, definitions).report(problems, form.at("bands")));
        List<Tree> steps = form.items("steps");
        List<Optional<Band>> bands = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            bands.add(band(steps.get(i), by, i == steps.size() - 1));
        }
        if (steps.isEmpty()) {
            form.report(EngineProblem.POLICY_LIST_EMPTY, form.at("steps"));
        }
        return bands.isEmpty() || by.isEmpty() || bands.contains(Optional.<Band>empty())
                ? Optional.empty()
                : Optional.of(new Bands(
                        by.get(), bands.stream().flatMap(Optional::stream).toList()));
    }

    private Optional<Band> band(Tree tree, Optional<Term> by, boolean isLast) {
        return Form.of(tree, problems).flatMap(form -> {
            Optional<FactValue> upTo =
                    isLast ? Optional.empty() : form.text("up_to").flatMap(text -> limit(form, text, by));
            Optional<Condition> then = form.get("if").flatMap(this::read);
            form.finish();
            return isLast || upTo.isPresent() ? then.map(condition -> new Band(upTo, condition)) : Optional.empty();
        });
    }

    private Optional<FactValue> limit(Form form, String text, Optional<Term> by) {
        Optional<FactValue> limit = ValueReader.limit(text).report(problems, form.at("up_to"));
        boolean isFit = by.isEmpty() || limit.isEmpty() || by.get().takes(limit.get(), definitions);
        if (!isFit) {
            form.report(EngineProblem.POLICY_LIMIT_UNFIT, form.at("up_to"), Sign.AT_MOST + " " + text, text);
        }
        return limit.filter(value -> isFit);
    }

    /** {@code manual: expert}; several in one policy need keys of their own. */
    private Optional<Condition> manual(Form form) {
        Optional<String> who = form.text("manual");
        return who.flatMap(asked -> form.text("key").flatMap(key -> once(form, "key", policy + "/" + key)))
                .map(key -> new Manual(key, who.orElseThrow()));
    }

    private Optional<Condition> clause(Form form) {
        Optional<String> id = form.text("clause").flatMap(text -> once(form, "clause", text));
        Optional<String> text = form.text("text");
        String article = form.findText("article").orElse("");
        Optional<Confidence> confidence = form.word("confidence", Confidence.class);
        Optional<Round> only = form.word("only", Round.class);
        Optional<String> sameAs = form.findText("same_as");
        Optional<Condition> condition = form.get("if").flatMap(this::read);
        Optional<Tree> exemption = form.find("unless");
        Optional<Condition> exempt = exemption.flatMap(this::read);
        if (id.isEmpty() || text.isEmpty() || condition.isEmpty() || exemption.isPresent() != exempt.isPresent()) {
            return Optional.empty();
        }
        Condition whole = exempt.map(
                        other -> Condition.any(Stream.of(condition.get(), other).toList()))
                .orElse(condition.get());
        Confidence sure = confidence.orElse(Confidence.RECALLED);
        return Optional.of(new Clause(id.get(), text.get(), article, sure, only, sameAs, whole));
    }

    private Optional<String> once(Form form, String key, String id) {
        boolean isFresh = keys.add(id);
        if (!isFresh) {
            form.report(EngineProblem.POLICY_CLAUSE_TWICE, form.at(key), id);
        }
        return Optional.of(id).filter(one -> isFresh);
    }
}
