package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.ScoringTable;
import io.tuji.engine.policy.ScoringTable.Scale;
import io.tuji.engine.policy.ScoringTable.Step;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads scoring tables: a list of steps, or {@code best_of} several such lists. */
final class TableReader {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,3})(?:\\s*\\.\\.\\s*(\\d{1,3}))?");

    private final ConditionReader conditions;
    private final Problems problems;

    TableReader(ConditionReader conditions, Problems problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    Map<String, ScoringTable> read(Form tables) {
        Map<String, ScoringTable> all = new LinkedHashMap<>();
        tables.all().forEach(entry -> table(entry.value()).ifPresent(table -> all.put(entry.key(), table)));
        return all;
    }

    private Optional<ScoringTable> table(Tree tree) {
        if (tree instanceof Tree.Items list) {
            return Optional.of(new ScoringTable(List.of(scale(list))));
        }
        return Form.of(tree, problems).flatMap(form -> {
            List<Scale> scales = form.get("best_of").map(form::itemsOf).orElse(List.of()).stream()
                    .filter(Tree.Items.class::isInstance)
                    .map(list -> scale((Tree.Items) list))
                    .toList();
            form.finish();
            return scales.isEmpty() ? Optional.empty() : Optional.of(new ScoringTable(scales));
        });
    }

    private Scale scale(Tree.Items list) {
        return new Scale(
                list.items().stream().flatMap(item -> step(item).stream()).toList());
    }

    private Optional<Step> step(Tree tree) {
        return Form.of(tree, problems).flatMap(form -> {
            Optional<Condition> when = form.get("if").flatMap(conditions::read);
            Optional<String> points = form.text("points");
            form.finish();
            return when.flatMap(condition -> points.flatMap(text -> step(form, condition, text)));
        });
    }

    /** {@code 20}, or {@code 25..30} where those who judge choose. */
    private static Optional<Step> step(Form form, Condition when, String text) {
        Matcher points = POINTS.matcher(text);
        int least = points.matches() ? Integer.parseInt(points.group(1)) : -1;
        int most = least >= 0 && points.group(2) != null ? Integer.parseInt(points.group(2)) : least;
        if (least < 0 || most < least) {
            form.report(EngineProblem.POLICY_NUMBER_FORM, form.at("points"), text);
            return Optional.empty();
        }
        return Optional.of(new Step(when, least, most));
    }
}
