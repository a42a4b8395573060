package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cumulative reduction since the baseline year in percent, larger being better: as stated for a year or for the span from the
 * plan's first year, or from the changes of every year, 1 − Π(1 + c).
 */
final class Reductions implements Evidence {

    private final Aim aim;
    private final Statements statements;
    private final Growths changes;

    Reductions(Aim aim, Statements statements) {
        this.aim = aim;
        this.statements = statements;
        this.changes = new Growths(statements);
    }

    @Override
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(statements.years(Reductions::reduction));
        years.addAll(changes.years());
        statements.all().stream()
                .map(Observed::period)
                .filter(p -> p.first().getYear() == aim.baselineYear() + 1)
                .forEach(p -> years.add(p.last().getYear()));
        return years;
    }

    @Override
    public List<Known<Reading>> at(int year) {
        List<Known<Reading>> readings = new ArrayList<>();
        int first = aim.baselineYear() + 1;
        if (year > first) {
            readings.addAll(statements.of(Period.span(first, year), Reductions::reduction));
        }
        readings.addAll(statements.of(Period.year(year), Reductions::reduction));
        readings.replaceAll(known -> known.map(Reductions::turned));
        Chain chain = new Chain(BigDecimal.ONE);
        for (int y = first; y <= year; y++) {
            chain.add(y, changes.at(y), (rest, percent) -> rest.multiply(Compound.factor(percent), Compound.DIGITS));
        }
        if (chain.absent().isEmpty() && !chain.isEmpty()) {
            Reading rest = chain.reading(year);
            readings.add(Known.of(turned(new Reading(
                    year,
                    Course.reduction(rest.amount()),
                    rest.bound(),
                    rest.certainty(),
                    rest.from(),
                    rest.absent()))));
        }
        return readings;
    }

    private static Optional<BigDecimal> reduction(Observed said) {
        return said.level()
                .filter(level -> level.unit().measuresSameAs(Unit.PERCENT))
                .map(level -> level.to(Unit.PERCENT).amount().negate());
    }

    /** A change of at least so much is a reduction of at most that; of which side 近 speaks beside a change, nobody knows. */
    private static Reading turned(Reading reading) {
        Bound bound = switch (reading.bound()) {
            case AT_LEAST -> Bound.AT_MOST;
            case MORE_THAN -> Bound.LESS_THAN;
            case AT_MOST -> Bound.AT_LEAST;
            case LESS_THAN -> Bound.MORE_THAN;
            case NEARLY -> Bound.ABOUT;
            case EXACT, ABOUT -> reading.bound();
        };
        return new Reading(
                reading.year(), reading.amount(), bound, reading.certainty(), reading.from(), reading.absent());
    }
}
