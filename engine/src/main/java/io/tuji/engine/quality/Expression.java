package io.tuji.engine.quality;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum or ratio of measures: {@code retail + catering}, {@code last_year(output) * 1.5}. Words are set apart by blanks, as ids may hold
 * signs.
 */
public sealed interface Expression {

    /** The level of a measure in a period, where it is known. */
    @FunctionalInterface
    interface Levels {
        Optional<BigDecimal> at(String measure, Period period);
    }

    /** Which period of a measure is meant, seen from the period that is checked. */
    enum When {
        SAME {
            @Override
            Period of(Period period) {
                return period;
            }
        },
        LAST_YEAR {
            @Override
            Period of(Period period) {
                return period.samePeriodLastYear();
            }
        },
        BEFORE {
            @Override
            Period of(Period period) {
                return period.predecessor();
            }
        },
        YTD {
            @Override
            Period of(Period period) {
                return Period.yearToDate(period.last().getYear(), period.last().getMonthValue());
            }
        };

        abstract Period of(Period period);
    }

    /** A number as it stands. */
    record Literal(BigDecimal number) implements Expression {

        @Override
        public Set<String> measures() {
            return Set.of();
        }

        @Override
        public Worth worth(Period period, Levels levels) {
            return new Worth(Optional.of(number), 0, 0);
        }
    }

    /** The level of a measure. */
    record Level(String measure, When when) implements Expression {

        @Override
        public Set<String> measures() {
            return Set.of(measure);
        }

        @Override
        public Worth worth(Period period, Levels levels) {
            Optional<BigDecimal> level = levels.at(measure, when.of(period));
            return new Worth(
                    Optional.of(level.orElse(BigDecimal.ZERO)), level.isPresent() ? 1 : 0, level.isPresent() ? 0 : 1);
        }
    }

    /** Two expressions with a sign between them. */
    record Operation(Expression left, char sign, Expression right) implements Expression {

        @Override
        public Set<String> measures() {
            return Stream.of(left, right)
                    .flatMap(side -> side.measures().stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public Worth worth(Period period, Levels levels) {
            Worth one = left.worth(period, levels);
            Worth other = right.worth(period, levels);
            Optional<BigDecimal> amount =
                    one.amount().flatMap(l -> other.amount().flatMap(r -> apply(l, r)));
            return new Worth(amount, one.found() + other.found(), one.missing() + other.missing());
        }

        private Optional<BigDecimal> apply(BigDecimal l, BigDecimal r) {
            return switch (sign) {
                case '+' -> Optional.of(l.add(r));
                case '-' -> Optional.of(l.subtract(r));
                case '*' -> Optional.of(l.multiply(r));
                default -> r.signum() == 0 ? Optional.empty() : Optional.of(l.divide(r, MathContext.DECIMAL64));
            };
        }
    }

    /**
     * What an expression comes to, with 0 for what is missing.
     *
     * @param amount empty where it would be divided by zero
     * @param found how many levels are known
     * @param missing how many are not
     */
    record Worth(Optional<BigDecimal> amount, int found, int missing) {}

    Set<String> measures();

    Worth worth(Period period, Levels levels);

    /** Empty where the text is no expression. */
    static Optional<Expression> read(String text) {
        return new ExpressionReader(text).read();
    }
}
