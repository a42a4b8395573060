package io.tuji.engine.plan;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Levels of whole years, in one unit. */
final class Levels implements Evidence {

    private final Statements statements;
    private final Unit unit;

    Levels(Statements statements, Unit unit) {
        this.statements = statements;
        this.unit = unit;
    }

    @Override
    public Set<Integer> years() {
        return statements.years(this::level);
    }

    @Override
    public List<Known<Reading>> at(int year) {
        return statements.of(Period.year(year), this::level);
    }

    private Optional<BigDecimal> level(Observed said) {
        return said.level()
                .filter(level -> level.unit().measuresSameAs(unit))
                .map(level -> level.to(unit).amount());
    }
}
