package io.tuji.chain.internal;

import io.tuji.chain.HealthSetting.Typed;
import io.tuji.chain.NationalList;
import io.tuji.engine.chain.health.HealthRule;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the rule of health as people type it, and says all that is wrong with it. */
final class HealthTyped {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_FIRMS = 100_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private final Typed typed;
    private final Problems problems;

    HealthTyped(Typed typed, Problems problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** Empty if something is wrong. */
    Optional<HealthRule> rule() {
        var coverage = share("leastCoverage", typed.leastCoverage());
        var fewest = number(
                "fewestNational",
                typed.fewestNational(),
                ChainProblem.FIRMS_FORM,
                value -> value.scale() <= 0
                        && value.signum() > 0
                        && value.compareTo(BigDecimal.valueOf(MOST_FIRMS)) <= 0);
        var strong = quotient("strong", typed.strong());
        var weak = quotient("weak", typed.weak());
        var staffed = share("leastStaffed", typed.leastStaffed());
        if (strong.isPresent()
                && weak.filter(low -> low.compareTo(strong.get()) > 0).isPresent()) {
            problems.add(ChainProblem.WEAK_ABOVE_STRONG, Place.field("weak"));
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new HealthRule(
                        coverage.orElseThrow(),
                        fewest.orElseThrow().intValueExact(),
                        strong.orElseThrow(),
                        weak.orElseThrow(),
                        staffed.orElseThrow()));
    }

    /** Empty for the widest list. */
    Optional<Long> source(List<NationalList> known) {
        String text = typed.nationalSource().strip();
        Optional<Long> source = known.stream()
                .map(NationalList::source)
                .filter(id -> id.toString().equals(text))
                .findFirst();
        if (!text.isEmpty() && source.isEmpty()) {
            problems.add(ChainProblem.SOURCE_UNKNOWN, Place.field("nationalSource"), text);
        }
        return source;
    }

    String reason() {
        String reason = typed.reason().strip();
        if (reason.isEmpty()) {
            problems.add(ChainProblem.REASON_MISSING, Place.field("reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            problems.add(ChainProblem.TEXT_TOO_LONG, Place.field("reason"), LONGEST_REASON);
        }
        return reason;
    }

    private Optional<BigDecimal> share(String field, String text) {
        return number(
                field,
                text,
                ChainProblem.SHARE_FORM,
                value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0);
    }

    private Optional<BigDecimal> quotient(String field, String text) {
        return number(
                field, text, ChainProblem.QUOTIENT_FORM, value -> value.signum() >= 0 && value.compareTo(MOST) <= 0);
    }

    private Optional<BigDecimal> number(String field, String text, ProblemCode fault, Predicate<BigDecimal> allowed) {
        Optional<BigDecimal> number = Optional.of(text.strip())
                .filter(given -> given.matches("\\d{1,6}(\\.\\d{1,6})?"))
                .map(BigDecimal::new)
                .filter(allowed);
        if (number.isEmpty()) {
            problems.add(fault, Place.field(field), text);
        }
        return number;
    }
}
