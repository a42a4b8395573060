package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Growth of whole years against the year before, in percent, as sources state it. */
final class Growths implements Evidence {

    private final Statements statements;

    Growths(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Set<Integer> years() {
        return statements.years(Growths::growth);
    }

    @Override
    public List<Known<Reading>> at(int year) {
        return statements.of(Period.year(year), Growths::growth).stream()
                .map(known -> known.map(Growths::asStated))
                .toList();
    }

    private static Optional<BigDecimal> growth(Observed said) {
        return said.growth().filter(g -> g.over().equals(said.period())).map(Observed.Growth::percent);
    }

    /** Beside a level the bound is the level's, and the growth is stated as it is. */
    private static Reading asStated(Reading reading) {
        boolean besideLevel = reading.from().get(0).level().isPresent();
        return besideLevel
                ? new Reading(
                        reading.year(),
                        reading.amount(),
                        Bound.EXACT,
                        reading.certainty(),
                        reading.from(),
                        reading.absent())
                : reading;
    }
}
