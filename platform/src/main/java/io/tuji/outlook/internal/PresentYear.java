package io.tuji.outlook.internal;

import io.tuji.engine.forecast.CurrentYear;
import io.tuji.engine.forecast.YearSoFar;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Quantity;
import io.tuji.outlook.Outlook.Present;
import io.tuji.outlook.Outlook.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the present year of an indicator will come to, where its figures run from January to a month and earlier years can be compared
 * with themselves at that month.
 */
final class PresentYear {

    /** An error beyond this (of the logarithm, about 10 %) says too little of the year to build on. */
    private static final double WIDEST = 0.1;

    private final Aim aim;
    private final Optional<Observed> soFar;
    private final Optional<CurrentYear> expected;

    private PresentYear(Aim aim, Optional<Observed> soFar, Optional<CurrentYear> expected) {
        this.aim = aim;
        this.soFar = soFar;
        this.expected = expected.filter(year -> year.error() <= WIDEST);
    }

    static PresentYear of(Aim aim, List<Observed> said) {
        Optional<Observed> latest = said.stream()
                .filter(one -> one.period().form() == PeriodForm.YEAR_TO_DATE && isExact(one))
                .max(Comparator.comparing(Observed::period));
        boolean isOver = latest.filter(
                        one -> exact(aim, said, Period.year(year(one))).isPresent())
                .isPresent();
        if (latest.isEmpty() || isOver || !isOfLevels(aim)) {
            return new PresentYear(aim, Optional.empty(), Optional.empty());
        }
        double now = level(aim, latest.get()).orElse(0);
        return new PresentYear(
                aim,
                latest,
                CurrentYear.expect(
                                earlier(aim, said, latest.get()),
                                now,
                                aim.unit().isMoney())
                        .find());
    }

    /** Whether years are looked at as they are: a year of a sum, a growth or a reduction is not in the terms of its target. */
    private static boolean isOfLevels(Aim aim) {
        return switch (aim.kind()) {
            case LEVEL_MIN, SHARE_MIN, FLOOR_MIN -> true;
            case CAGR_MIN -> aim.baseline().find().isPresent();
            case GROWTH_MIN, YEARLY_COUNT_MIN, CUMULATIVE_MIN, CUMULATIVE_CHANGE_MAX -> false;
        };
    }

    /** Years that are whole and had a figure up to the same month. */
    private static List<YearSoFar> earlier(Aim aim, List<Observed> said, Observed latest) {
        int month = latest.period().last().getMonthValue();
        List<YearSoFar> years = new ArrayList<>();
        for (int year : new TreeSet<>(said.stream().map(PresentYear::year).toList())) {
            OptionalDouble then = exact(aim, said, Period.yearToDate(year, month));
            OptionalDouble whole = exact(aim, said, Period.year(year));
            if (then.isPresent() && whole.isPresent()) {
                years.add(new YearSoFar(year, then.getAsDouble(), whole.getAsDouble()));
            }
        }
        return years;
    }

    private static OptionalDouble exact(Aim aim, List<Observed> said, Period period) {
        return said.stream()
                .filter(one -> one.period().equals(period) && isExact(one))
                .max(Comparator.comparing(one -> one.vintage().orElse(LocalDate.MIN)))
                .map(one -> level(aim, one))
                .orElse(OptionalDouble.empty());
    }

    private static boolean isExact(Observed said) {
        return said.bound() == Bound.EXACT && said.level().isPresent();
    }

    private static OptionalDouble level(Aim aim, Observed said) {
        return said.level()
                .filter(level -> level.unit().measuresSameAs(aim.unit()))
                .map(level -> OptionalDouble.of(level.to(aim.unit()).amount().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private static int year(Observed said) {
        return said.period().last().getYear();
    }

    /** What is known, and the present year as if it were. */
    List<Observed> carriedOn(List<Observed> known) {
        return Stream.concat(known.stream(), expected.map(this::asIfKnown).stream())
                .toList();
    }

    private Observed asIfKnown(CurrentYear year) {
        Observed from = soFar.orElseThrow();
        return new Observed(
                from.id(),
                Period.year(year(from)),
                Optional.of(new Quantity(BigDecimal.valueOf(year.expected()), aim.unit())),
                Optional.empty(),
                Certainty.EXPECTED,
                Bound.EXACT,
                from.vintage(),
                from.source());
    }

    /** What is expected of a later year rests on the present one: its error is added to that of the forecast, both taken as independent. */
    Step widened(Step step) {
        return expected.filter(year -> year.expected() > 0 && step.expected() > 0)
                .map(year -> widened(step, step(year), step.expected() / year.expected()))
                .orElse(step);
    }

    private static Step widened(Step step, Step present, double scale) {
        double middle = step.expected();
        double now = present.expected();
        return new Step(
                step.period(),
                middle,
                middle - Math.hypot(middle - step.low95(), scale * (now - present.low95())),
                middle - Math.hypot(middle - step.low80(), scale * (now - present.low80())),
                middle + Math.hypot(step.high80() - middle, scale * (present.high80() - now)),
                middle + Math.hypot(step.high95() - middle, scale * (present.high95() - now)));
    }

    Optional<Present> shown() {
        return expected.map(year -> new Present(soFar.orElseThrow().period().toString(), step(year), year.years()));
    }

    private Step step(CurrentYear year) {
        return new Step(
                Period.year(year(soFar.orElseThrow())).toString(),
                year.expected(),
                year.range95().low(),
                year.range80().low(),
                year.range80().high(),
                year.range95().high());
    }
}
