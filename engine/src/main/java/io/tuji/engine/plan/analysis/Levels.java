package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The latest level of an indicator and how it has grown. Of what sources contradict each other on nothing is said. */
final class Levels {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Comparator<Observed> BEST_FIRST = Comparator.comparing(Observed::certainty)
            .thenComparing(said -> said.vintage().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private static final Comparator<Period> LATEST_FIRST = Comparator.comparing(Period::last)
            .reversed()
            .thenComparing(period -> period.form() == PeriodForm.YEAR ? 0 : 1)
            .thenComparing(Period::first);

    private final Indicator of;

    Levels(Indicator of) {
        this.of = of;
    }

    /** @param isComputed from two levels, since nobody has stated it */
    record Growth(Fact fact, Observed from, boolean isComputed) {}

    /** The latest period of which a level is stated. */
    Optional<Period> period() {
        return latest(o -> o.level().isPresent());
    }

    /** The latest period of which a level or a growth over just that period is stated. */
    Optional<Period> periodOfGrowth() {
        return latest(Levels::statesGrowth);
    }

    private Optional<Period> latest(Predicate<Observed> wanted) {
        return of.said().stream()
                .filter(wanted)
                .map(Observed::period)
                .filter(period ->
                        period.form() == PeriodForm.YEAR || (!of.isOfYears() && period.form() != PeriodForm.SPAN))
                .min(LATEST_FIRST);
    }

    /** Empty also where the best sources disagree. */
    Optional<Observed> level(Period period) {
        return best(period, o -> o.level().isPresent(), Levels::sameLevel);
    }

    boolean isContested(Period period) {
        return of.said().stream()
                        .anyMatch(o -> o.period().equals(period) && o.level().isPresent())
                && level(period).isEmpty();
    }

    private Optional<Observed> best(Period period, Predicate<Observed> wanted, Agreement agreement) {
        List<Observed> ranked = of.said().stream()
                .filter(o -> o.period().equals(period))
                .filter(wanted)
                .sorted(BEST_FIRST)
                .toList();
        return ranked.stream()
                .findFirst()
                .filter(first -> ranked.stream()
                        .filter(o -> BEST_FIRST.compare(o, first) == 0)
                        .allMatch(o -> agreement.of(first, o)));
    }

    private interface Agreement {
        boolean of(Observed one, Observed other);
    }

    private static boolean sameLevel(Observed one, Observed other) {
        return one.bound() == other.bound()
                && one.level()
                        .orElseThrow()
                        .unit()
                        .measuresSameAs(other.level().orElseThrow().unit())
                && one.level().orElseThrow().compareTo(other.level().orElseThrow()) == 0;
    }

    private static boolean sameGrowth(Observed one, Observed other) {
        return one.growth()
                        .orElseThrow()
                        .percent()
                        .compareTo(other.growth().orElseThrow().percent())
                == 0;
    }

    Fact fact(Observed level) {
        Quantity stated = level.level().orElseThrow();
        return new Fact(
                of.key(Kind.LEVEL, level.period()),
                stated.amount(),
                stated.unit().symbol(),
                List.of(of.source(level)));
    }

    /** As stated; computed from levels only where it is not. */
    Optional<Growth> growth(Period period) {
        return stated(period).or(() -> computed(period));
    }

    private Optional<Growth> stated(Period period) {
        return best(period, Levels::statesGrowth, Levels::sameGrowth)
                .map(o -> new Growth(
                        new Fact(
                                of.key(Kind.GROWTH, period),
                                o.growth().orElseThrow().percent(),
                                Unit.PERCENT.symbol(),
                                List.of(of.source(o))),
                        o,
                        false));
    }

    private static boolean statesGrowth(Observed said) {
        return said.growth()
                .filter(growth -> growth.over().equals(said.period()))
                .isPresent();
    }

    private Optional<Growth> computed(Period period) {
        return level(period)
                .filter(Levels::isExact)
                .flatMap(now -> level(period.samePeriodLastYear())
                        .filter(Levels::isExact)
                        .filter(before -> before.certainty() == now.certainty())
                        .flatMap(before -> computed(now, before)));
    }

    private static boolean isExact(Observed said) {
        return said.bound() == Bound.EXACT;
    }

    private Optional<Growth> computed(Observed now, Observed before) {
        Quantity to = now.level().orElseThrow();
        Quantity from = before.level().orElseThrow();
        if (!to.unit().measuresSameAs(from.unit())) {
            return Optional.empty();
        }
        List<Source> sources = List.of(of.source(now), of.source(before));
        if (to.unit().equals(Unit.PERCENT)) {
            return Optional.of(new Growth(
                    new Fact(
                            of.key(Kind.CHANGE, now.period()),
                            to.minus(from).amount(),
                            Unit.PERCENTAGE_POINT.symbol(),
                            sources),
                    now,
                    true));
        }
        return from.amount().signum() <= 0
                ? Optional.empty()
                : Optional.of(new Growth(
                        new Fact(of.key(Kind.GROWTH, now.period()), percent(to, from), Unit.PERCENT.symbol(), sources),
                        now,
                        true));
    }

    private static BigDecimal percent(Quantity to, Quantity from) {
        return to.minus(from)
                .amount()
                .multiply(HUNDRED)
                .divide(from.to(to.unit()).amount(), DIGITS);
    }
}
