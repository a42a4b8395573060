package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Term;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Parsed;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands before the sign of a comparison: a fact, something made of its years, or a share of two such. */
final class TermReader {

    private static final Pattern RATIO = Pattern.compile("([^/]+)/([^/]+)");
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9_.]*");
    private static final Pattern OF_YEARS =
            Pattern.compile("(sum|mean|growth|ago)\\(\\s*([a-z][a-z0-9_.]*)\\s*,\\s*([1-9])\\s*\\)");
    private static final Pattern AGE =
            Pattern.compile("(years|months|days)\\(\\s*([a-z][a-z0-9_.]*)\\s*(,\\s*year_end\\s*)?\\)");

    private TermReader() {}

    static Parsed<Term> read(String text, Definitions definitions) {
        Matcher ratio = RATIO.matcher(text);
        return ratio.matches()
                ? simple(ratio.group(1).strip(), definitions)
                        .flatMap(over ->
                                simple(ratio.group(2).strip(), definitions).map(under -> new Term.Ratio(over, under)))
                : simple(text.strip(), definitions);
    }

    private static Parsed<Term> simple(String text, Definitions definitions) {
        if (FACT.matcher(text).matches()) {
            return definition(text, definitions).map(found -> new Term.Level(text));
        }
        Matcher years = OF_YEARS.matcher(text);
        if (years.matches()) {
            return definition(years.group(2), definitions)
                    .map(found -> ofYears(years.group(1), years.group(2), Integer.parseInt(years.group(3))));
        }
        Matcher age = AGE.matcher(text);
        return age.matches()
                ? definition(age.group(2), definitions)
                        .map(found -> new Term.Age(age.group(2), unit(age.group(1)), age.group(3) != null))
                : Parsed.refused(EngineProblem.POLICY_EXPRESSION_FORM, text);
    }

    private static Term ofYears(String word, String key, int years) {
        return switch (word) {
            case "sum" -> new Term.Sum(key, years);
            case "mean" -> new Term.Mean(key, years);
            case "ago" -> new Term.Ago(key, years);
            default -> new Term.Growth(key, years);
        };
    }

    private static ChronoUnit unit(String word) {
        return switch (word) {
            case "years" -> ChronoUnit.YEARS;
            case "months" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    static Parsed<Definition> definition(String key, Definitions definitions) {
        return definitions
                .find(key)
                .map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(EngineProblem.POLICY_FACT_UNKNOWN, key));
    }
}
