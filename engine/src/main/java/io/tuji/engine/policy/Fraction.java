package io.tuji.engine.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sum of facts over another; over nothing it is the sum itself. Of what is not more than 0 nothing is a share, so no comparison holds. */
record Fraction(Line over, Optional<Line> under) {

    /** What must hold, all of it, for the fraction to compare so with the limit. */
    List<Inequality> against(Sign sign, BigDecimal limit, Layout layout) {
        Line line = under.map(below -> over.plus(below.times(limit).negated())).orElse(over);
        BigDecimal bound = under.isPresent() ? BigDecimal.ZERO : limit;
        Stream<Inequality> base = under.stream().map(below -> Inequality.more(below, BigDecimal.ZERO, layout));
        return Stream.concat(compared(line, sign, bound, layout), base)
                .filter(one -> !one.isCertain(layout))
                .toList();
    }

    private static Stream<Inequality> compared(Line line, Sign sign, BigDecimal bound, Layout layout) {
        return switch (sign) {
            case AT_LEAST -> Stream.of(Inequality.atLeast(line, bound, layout));
            case MORE -> Stream.of(Inequality.more(line, bound, layout));
            case AT_MOST, LESS -> compared(line.negated(), sign.turned(), bound.negate(), layout);
            case EQUAL ->
                Stream.concat(
                        compared(line, Sign.AT_LEAST, bound, layout), compared(line, Sign.AT_MOST, bound, layout));
        };
    }

    Optional<BigDecimal> value(Sheet sheet) {
        Optional<BigDecimal> above = over.value(sheet);
        if (under.isEmpty()) {
            return above;
        }
        Optional<BigDecimal> below = under.get().value(sheet).filter(number -> number.signum() > 0);
        return above.flatMap(number -> below.map(divisor -> number.divide(divisor, MathContext.DECIMAL64)));
    }
}
