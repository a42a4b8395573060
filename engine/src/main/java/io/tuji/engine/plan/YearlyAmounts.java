package io.tuji.engine.plan;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The amounts of single years of a target whose years add up, also of those before the plan. */
public final class YearlyAmounts {

    private YearlyAmounts() {}

    /** Exact ones only, in the unit of the target; of a year in conflict nothing. */
    public static NavigableMap<Integer, BigDecimal> of(Aim aim, List<Observed> said) {
        Statements statements = new Statements(said);
        Sums sums = new Sums(aim, statements);
        NavigableMap<Integer, BigDecimal> amounts = new TreeMap<>();
        for (int year : statements.years(sums::count)) {
            History.best(statements.of(Period.year(year), sums::count))
                    .ifPresent(reading -> amounts.put(year, reading.amount()));
        }
        return amounts;
    }
}
