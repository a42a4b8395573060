package io.tuji.engine.plan;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sum over the plan's years. It needs every year, or a span from the first year on that was stated as a whole; otherwise it is a
 * lower bound that names the absent years. Counts do not shrink, so what is absent can only add.
 */
final class Sums implements Evidence {

    private final Aim aim;
    private final Statements statements;
    private final Unit unit;

    Sums(Aim aim, Statements statements) {
        this.aim = aim;
        this.statements = statements;
        this.unit = aim.target().unit();
    }

    @Override
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(statements.years(this::count));
        years.removeIf(year -> year < first());
        statements.all().stream()
                .map(Observed::period)
                .filter(p -> p.form() == PeriodForm.SPAN && p.first().getYear() == first())
                .forEach(p -> years.add(p.last().getYear()));
        return years;
    }

    @Override
    public List<Known<Reading>> at(int year) {
        List<Known<Reading>> readings = new ArrayList<>();
        if (year > first()) {
            readings.addAll(statements.of(Period.span(first(), year), this::count));
        }
        Chain chain = new Chain(BigDecimal.ZERO);
        for (int y = first(); y <= year; y++) {
            chain.add(y, statements.of(Period.year(y), this::count), BigDecimal::add);
        }
        if (!chain.isEmpty()) {
            readings.add(Known.of(chain.lowerBound(year)));
        }
        return readings;
    }

    private int first() {
        return aim.baselineYear() + 1;
    }

    Optional<BigDecimal> count(Observed said) {
        return said.level()
                .filter(level -> level.unit().measuresSameAs(unit))
                .map(level -> level.to(unit).amount());
    }
}
