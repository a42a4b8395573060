package io.tuji.engine.quality;

import io.tuji.engine.quality.Expression.Levels;
import io.tuji.engine.quality.Expression.Worth;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How measures must stand to each other in every period.
 *
 * @param tolerance by which the sides may be off, in the unit of the measures
 */
public record ValidationRule(
        Expression left, Operator operator, Expression right, MissingStrategy missing, BigDecimal tolerance) {

    /** The two sides of a rule that does not hold; a side that nobody has stated is empty. */
    public record Breach(Optional<BigDecimal> left, Optional<BigDecimal> right) {}

    public Set<String> measures() {
        return Stream.of(left, right).flatMap(side -> side.measures().stream()).collect(Collectors.toSet());
    }

    public Optional<Breach> check(Period period, Levels levels) {
        Worth one = left.worth(period, levels);
        Worth other = right.worth(period, levels);
        boolean holds = operator.isOfPresence()
                ? operator.allows(one.found() > 0, other.found() > 0)
                : isSkipped(one) || isSkipped(other) || compares(one, other);
        return holds ? Optional.empty() : Optional.of(new Breach(stated(one), stated(other)));
    }

    private boolean isSkipped(Worth side) {
        return side.amount().isEmpty() || missing.skips(side.found(), side.missing());
    }

    private boolean compares(Worth one, Worth other) {
        return operator.holds(one.amount().orElseThrow(), other.amount().orElseThrow(), tolerance);
    }

    private static Optional<BigDecimal> stated(Worth side) {
        boolean isNobodys = side.found() == 0 && side.missing() > 0;
        return isNobodys ? Optional.empty() : side.amount();
    }
}
