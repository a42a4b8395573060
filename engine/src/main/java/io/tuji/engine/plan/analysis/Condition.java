package io.tuji.engine.plan.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a rule speaks: {@code growth} (known or marked), {@code !growth} (neither), {@code lead >= 5}; alternatives are written with a bar
 * between them, as {@code BEHIND | FAR_BEHIND}. A number that is unknown meets no comparison.
 */
public record Condition(String text, List<Test> alternatives) {

    private static final Pattern COMPARED = Pattern.compile("([a-z_]+)\\s*(<=|>=|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern NAMED = Pattern.compile("(!?)\\s*([A-Za-z_]+)");

    /** One alternative. */
    sealed interface Test {

        boolean holds(Topic topic);

        String name();
    }

    private record Named(String name, boolean wanted) implements Test {

        @Override
        public boolean holds(Topic topic) {
            return (topic.term(name).isPresent() || topic.marks().contains(name)) == wanted;
        }
    }

    private record Compared(String name, IntPredicate sign, BigDecimal with) implements Test {

        @Override
        public boolean holds(Topic topic) {
            return topic.term(name)
                    .flatMap(Term::value)
                    .filter(value -> sign.test(value.compareTo(with)))
                    .isPresent();
        }
    }

    public Condition {
        alternatives = List.copyOf(alternatives);
    }

    /** Empty if this is no condition. */
    public static Optional<Condition> read(String text) {
        List<Optional<Test>> read = Arrays.stream(text.split("\\|", -1))
                .map(alternative -> test(alternative.strip()))
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Condition(
                        text, read.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private static Optional<Test> test(String text) {
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return Optional.of(
                    new Compared(compared.group(1), sign(compared.group(2)), new BigDecimal(compared.group(3))));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? Optional.of(new Named(named.group(2), named.group(1).isEmpty()))
                : Optional.empty();
    }

    private static IntPredicate sign(String word) {
        return switch (word) {
            case "<" -> sign -> sign < 0;
            case "<=" -> sign -> sign <= 0;
            case ">" -> sign -> sign > 0;
            case ">=" -> sign -> sign >= 0;
            default -> sign -> sign == 0;
        };
    }

    public boolean holds(Topic topic) {
        return alternatives.stream().anyMatch(test -> test.holds(topic));
    }
}
