package io.tuji.engine.promotion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which answer to another question something is asked for: {@code key = value}, {@code key > number}. While the other question is
 * open the condition does not hold: it is asked for itself.
 */
public record Condition(String key, Test test, String value) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9_.]*)\\s*(=|>)\\s*(\\S+)");
    private static final String YES = "yes";
    private static final String NO = "no";

    public enum Test {
        EQUAL,
        MORE
    }

    /** Empty for whatever has another form, and for a comparison with what is no number. */
    public static Optional<Condition> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Test test = form.group(2).equals("=") ? Test.EQUAL : Test.MORE;
        String value = form.group(3);
        return test == Test.MORE && !value.matches("-?\\d+(\\.\\d+)?")
                ? Optional.empty()
                : Optional.of(new Condition(form.group(1), test, value));
    }

    public boolean holds(Answers answers) {
        return switch (test) {
            case EQUAL ->
                answers.truth(key)
                        .map(truth -> value.equals(truth ? YES : NO))
                        .orElseGet(() -> answers.text(key).filter(value::equals).isPresent());
            case MORE ->
                answers.number(key)
                        .filter(number -> number.compareTo(new BigDecimal(value)) > 0)
                        .isPresent();
        };
    }
}
