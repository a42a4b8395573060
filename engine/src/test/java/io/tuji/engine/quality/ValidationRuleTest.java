package io.tuji.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationRuleTest {

    private static final Period JUNE = Period.month(2024, 6);

    private static final Map<String, String> LEVELS = Map.of(
            "a 2024-06",
            "10",
            "b 2024-06",
            "4",
            "c-d 2024-06",
            "6",
            "a 2023-06",
            "8",
            "a 2024-05",
            "9",
            "a 2024-YTD-06",
            "55",
            "zero 2024-06",
            "0");

    private static Optional<BigDecimal> level(String measure, Period period) {
        return Optional.ofNullable(LEVELS.get(measure + " " + period)).map(BigDecimal::new);
    }

    private static boolean holds(String left, Operator operator, String right, MissingStrategy missing) {
        ValidationRule rule = new ValidationRule(
                Expression.read(left).orElseThrow(),
                operator,
                Expression.read(right).orElseThrow(),
                missing,
                BigDecimal.ZERO);
        return rule.check(JUNE, ValidationRuleTest::level).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, 10",
        "b + c-d, 10",
        "b + c-d * 2, 16",
        "( b + c-d ) * 2, 20",
        "a - b - c-d, 0",
        "a / b, 2.5",
        "last_year( a ), 8",
        "before(a) + 1.5, 10.5",
        "ytd(a), 55"
    })
    void comesToWhatItSays(String text, String amount) {
        assertThat(Expression.read(text)
                        .orElseThrow()
                        .worth(JUNE, ValidationRuleTest::level)
                        .amount()
                        .orElseThrow())
                .isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a +", "a b", "( a", "a )", "+ a", "sum(a)", "last_year(a", "last_year()", "2x", "last_year("
            })
    void refusesWhatIsNoExpression(String text) {
        assertThat(Expression.read(text)).isEmpty();
    }

    @Test
    void aRatioToZeroIsNothing() {
        assertThat(Expression.read("a / zero")
                        .orElseThrow()
                        .worth(JUNE, ValidationRuleTest::level)
                        .amount())
                .isEmpty();
        assertThat(holds("a / zero", Operator.LESS, "1", MissingStrategy.NEVER_SKIP))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 10, true", "EQUAL, 9, false", "NOT_EQUAL, 9, true", "NOT_EQUAL, 10, false",
        "GREATER, 9, true", "GREATER, 10, false", "AT_LEAST, 10, true", "AT_LEAST, 11, false",
        "LESS, 11, true", "LESS, 10, false", "AT_MOST, 10, true", "AT_MOST, 9, false"
    })
    void comparesItsSides(Operator operator, String right, boolean holds) {
        assertThat(holds("a", operator, right, MissingStrategy.SKIP_IF_ANY)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "SKIP_IF_ANY, b + nobody, true",
        "SKIP_IF_ALL, b + nobody, false",
        "SKIP_IF_ALL, nobody, true",
        "NEVER_SKIP, nobody, false"
    })
    void takesWhatIsMissingAsDeclared(MissingStrategy missing, String right, boolean holds) {
        assertThat(holds("a", Operator.EQUAL, right, missing)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPULSORY_PAIR, a, b, true",
        "COMPULSORY_PAIR, a, nobody, false",
        "COMPULSORY_PAIR, nobody, no_one, true",
        "EXCLUSIVE_PAIR, a, b, false",
        "EXCLUSIVE_PAIR, a, nobody, true"
    })
    void asksWhetherBothAreStated(Operator operator, String left, String right, boolean holds) {
        assertThat(holds(left, operator, right, MissingStrategy.SKIP_IF_ANY)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 10.5, true",
        "EQUAL, 10.6, false",
        "AT_MOST, 9.5, true",
        "AT_MOST, 9.4, false",
        "AT_LEAST, 10.5, true",
        "GREATER, 10.5, false",
        "LESS, 9.5, false",
        "NOT_EQUAL, 10.5, false"
    })
    void toleratesWhatItSays(Operator operator, String right, boolean holds) {
        ValidationRule rule = new ValidationRule(
                Expression.read("a").orElseThrow(),
                operator,
                Expression.read(right).orElseThrow(),
                MissingStrategy.SKIP_IF_ANY,
                new BigDecimal("0.5"));
        assertThat(rule.check(JUNE, ValidationRuleTest::level).isEmpty()).isEqualTo(holds);
    }

    @Test
    void aBreachHasBothSidesAndNamesItsMeasures() {
        ValidationRule rule = new ValidationRule(
                Expression.read("a").orElseThrow(),
                Operator.COMPULSORY_PAIR,
                Expression.read("nobody * 2").orElseThrow(),
                MissingStrategy.SKIP_IF_ANY,
                BigDecimal.ZERO);
        ValidationRule.Breach breach =
                rule.check(JUNE, ValidationRuleTest::level).orElseThrow();
        assertThat(breach.left()).contains(BigDecimal.TEN);
        assertThat(breach.right()).isEmpty();
        assertThat(rule.measures()).containsExactlyInAnyOrder("a", "nobody");
    }
}
