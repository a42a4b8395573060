package io.tuji.outlook.internal;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.History;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.YearlyAmounts;
import io.tuji.engine.plan.chance.YearlyHistory;
import io.tuji.engine.series.Series;
import io.tuji.outlook.Outlook.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A target that is a sum over the plan's years: what has come together by the last known year, and the amounts of single years from
 * which the rest is expected.
 *
 * @param amounts of years in a row, in the unit of the target
 */
record SumAhead(double soFar, Series amounts) {

    /** Empty where no year is known, or an earlier year of the plan is not. */
    static Optional<SumAhead> of(Aim aim, List<Observed> said) {
        NavigableMap<Integer, Double> amounts = new TreeMap<>();
        YearlyAmounts.of(aim, said).forEach((year, amount) -> amounts.put(year, amount.doubleValue()));
        return YearlyHistory.lastRun(amounts)
                .flatMap(series ->
                        soFar(aim, said, series.yearAt(series.size() - 1)).map(sum -> new SumAhead(sum, series)));
    }

    private static Optional<Double> soFar(Aim aim, List<Observed> said, int year) {
        if (year <= aim.baselineYear()) {
            return Optional.of(0.0);
        }
        return History.of(aim, said).stream()
                .filter(reading -> reading.year() == year)
                .map(Reading::amount)
                .map(BigDecimal::doubleValue)
                .findFirst();
    }

    /**
     * The sum by the end of each year. Errors of the years are added up as if all went one way, so the ranges are rather too wide; what
     * has come together does not shrink. Years before the plan count for nothing.
     */
    List<Step> upTo(List<Step> years, int firstYear) {
        List<Step> sums = new ArrayList<>();
        Step last = new Step("", soFar, soFar, soFar, soFar, soFar);
        for (Step year : years) {
            if (Integer.parseInt(year.period()) >= firstYear) {
                last = plus(last, year);
                sums.add(last);
            }
        }
        return sums;
    }

    private static Step plus(Step sum, Step year) {
        return new Step(
                year.period(),
                sum.expected() + Math.max(0, year.expected()),
                sum.low95() + Math.max(0, year.low95()),
                sum.low80() + Math.max(0, year.low80()),
                sum.high80() + Math.max(0, year.high80()),
                sum.high95() + Math.max(0, year.high95()));
    }
}
