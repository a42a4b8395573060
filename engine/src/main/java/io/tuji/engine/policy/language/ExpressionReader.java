package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Condition.Compare;
import io.tuji.engine.policy.Condition.Holds;
import io.tuji.engine.policy.Condition.OneOf;
import io.tuji.engine.policy.Condition.Points;
import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definition.Kind;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Sign;
import io.tuji.engine.policy.Term;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Parsed;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition of one line: {@code income >= 1500 万元}, {@code sum(rd, 3) / sum(sales, 3) >= 3 %}, {@code years(founded) >= 3}, {@code
 * award in national, provincial}, {@code not listed}, {@code points(ip, growth) >= 60}.
 */
final class ExpressionReader {

    private static final Pattern COMPARISON = Pattern.compile("([^<>=]+?)\\s*(>=|<=|>|<|=)\\s*([^<>=]+)");
    private static final Pattern CHOICE = Pattern.compile("([a-z][a-z0-9_.]*)\\s+in\\s+(.+)");
    private static final Pattern TRUTH = Pattern.compile("(not\\s+)?([a-z][a-z0-9_.]*)");
    private static final Pattern POINTS = Pattern.compile("points\\(([^()]+)\\)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Definitions definitions;
    private final Set<String> tables;

    ExpressionReader(Definitions definitions, Set<String> tables) {
        this.definitions = definitions;
        this.tables = tables;
    }

    Parsed<Condition> read(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            Sign sign = Sign.find(comparison.group(2)).orElseThrow();
            return comparison(
                    text, comparison.group(1), sign, comparison.group(3).strip());
        }
        Matcher choice = CHOICE.matcher(text);
        if (choice.matches()) {
            return oneOf(choice.group(1), List.of(COMMA.split(choice.group(2).strip())));
        }
        Matcher truth = TRUTH.matcher(text);
        return truth.matches()
                ? holds(truth.group(2), truth.group(1) == null)
                : Parsed.refused(EngineProblem.POLICY_EXPRESSION_FORM, text);
    }

    private Parsed<Condition> holds(String key, boolean isWanted) {
        return definition(key)
                .flatMap(definition -> definition.kind() == Kind.YES_NO
                        ? Parsed.taken(new Holds(key, isWanted))
                        : Parsed.refused(EngineProblem.POLICY_LIMIT_MISSING, key));
    }

    private Parsed<Condition> oneOf(String key, List<String> words) {
        return definition(key)
                .flatMap(definition -> words.stream()
                        .filter(word -> !definition.choices().contains(word))
                        .findFirst()
                        .map(word -> Parsed.<Condition>refused(
                                EngineProblem.POLICY_WORD_UNKNOWN, word, String.join(", ", definition.choices())))
                        .orElseGet(() -> Parsed.taken(new OneOf(key, Set.copyOf(words)))));
    }

    private Parsed<Condition> comparison(String text, String left, Sign sign, String right) {
        Matcher points = POINTS.matcher(left);
        if (points.matches()) {
            return points(text, List.of(COMMA.split(points.group(1).strip())), sign, right);
        }
        boolean isWord = sign == Sign.EQUAL
                && definitions
                        .find(left)
                        .filter(one -> one.kind() == Kind.CHOICE)
                        .isPresent();
        return isWord
                ? oneOf(left, List.of(right))
                : TermReader.read(left, definitions)
                        .flatMap(term -> ValueReader.limit(right).flatMap(limit -> compare(text, term, sign, limit)));
    }

    private Parsed<Condition> compare(String text, Term term, Sign sign, FactValue limit) {
        boolean isFit = term.takes(limit, definitions) && !(term instanceof Term.Age && sign == Sign.EQUAL);
        return isFit
                ? Parsed.taken(new Compare(term, sign, limit))
                : Parsed.refused(EngineProblem.POLICY_LIMIT_UNFIT, text, limit);
    }

    private Parsed<Condition> points(String text, List<String> named, Sign sign, String right) {
        List<String> unknown =
                named.stream().filter(table -> !tables.contains(table)).toList();
        if (!unknown.isEmpty()) {
            return Parsed.refused(EngineProblem.POLICY_TABLE_UNKNOWN, String.join(", ", unknown));
        }
        boolean isReached = sign == Sign.AT_LEAST || sign == Sign.MORE;
        return ValueReader.limit(right)
                .flatMap(limit -> isReached
                                && limit instanceof FactValue.Amount amount
                                && amount.unit().isEmpty()
                        ? Parsed.taken(new Points(named, sign, amount.number()))
                        : Parsed.refused(EngineProblem.POLICY_LIMIT_UNFIT, text, limit));
    }

    private Parsed<Definition> definition(String key) {
        return TermReader.definition(key, definitions);
    }
}
