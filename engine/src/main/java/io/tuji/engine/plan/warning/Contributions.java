package io.tuji.engine.plan.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much each part adds to the growth of the whole, in percentage points: they and the remainder sum to the growth.
 *
 * @param growth of the whole in percent
 * @param parts of which both values are known, the largest addition first
 * @param remainder what the parts leave: those unknown, and what no part covers
 * @param unknown parts of which a value is missing, as they were given
 */
public record Contributions(BigDecimal growth, List<Contribution> parts, BigDecimal remainder, List<String> unknown) {

    private static final MathContext DIGITS = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a part adds; its own growth in percent is empty where it began at zero. */
    public record Contribution(String part, BigDecimal change, BigDecimal points, Optional<BigDecimal> growth) {}

    /** A value before and after; empty where nobody has said it. */
    public record Change(String part, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    public Contributions {
        parts = List.copyOf(parts);
        unknown = List.copyOf(unknown);
    }

    /** Empty where the whole did not begin above zero. */
    public static Optional<Contributions> of(BigDecimal before, BigDecimal after, List<Change> changes) {
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        List<Contribution> parts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Change change : changes) {
            contribution(change, before).ifPresentOrElse(parts::add, () -> unknown.add(change.part()));
        }
        parts.sort(Comparator.comparing(Contribution::points).reversed());
        BigDecimal growth = percent(after.subtract(before), before);
        BigDecimal known = parts.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Contributions(growth, parts, growth.subtract(known), unknown));
    }

    private static Optional<Contribution> contribution(Change change, BigDecimal whole) {
        return change.before()
                .flatMap(from -> change.after().map(to -> {
                    BigDecimal more = to.subtract(from);
                    Optional<BigDecimal> own = from.signum() > 0 ? Optional.of(percent(more, from)) : Optional.empty();
                    return new Contribution(change.part(), more, percent(more, whole), own);
                }));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }
}
