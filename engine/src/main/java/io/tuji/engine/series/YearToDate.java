package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What lies between two cumulative figures of one year. */
public final class YearToDate {

    private static final int QUARTER = 3;

    private YearToDate() {}

    /**
     * A cumulative figure less another figure that begins or ends with it: January to March less January and February is March, and less
     * March it is January and February merged.
     *
     * @return empty unless both are of one vintage and whole months remain
     */
    public static Optional<SeriesValue> less(Figure whole, Figure part) {
        return whole.isOfOneVintageWith(part)
                ? remainder(whole, part).map(rest -> difference(whole, part, rest))
                : Optional.empty();
    }

    /** The days that remain, whatever the vintages. */
    static Optional<Period> remainder(Figure whole, Figure part) {
        Period all = whole.period();
        Period taken = part.period();
        if (!whole.isCumulative()) {
            return Optional.empty();
        }
        if (taken.first().equals(all.first()) && taken.last().isBefore(all.last())) {
            return period(taken.last().plusDays(1), all.last());
        }
        if (taken.last().equals(all.last()) && taken.first().isAfter(all.first())) {
            return period(all.first(), taken.first().minusDays(1));
        }
        return Optional.empty();
    }

    private static SeriesValue difference(Figure whole, Figure part, Period rest) {
        return new SeriesValue(
                rest, whole.level().subtract(part.level()), SeriesValue.Way.DIFFERENCE, List.of(whole, part));
    }

    private static Optional<Period> period(LocalDate first, LocalDate last) {
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        if (first.getDayOfMonth() != 1 || !last.equals(to.atEndOfMonth())) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        if (months == 1) {
            return Optional.of(Period.month(from.getYear(), from.getMonthValue()));
        }
        boolean isQuarter = months == QUARTER && to.getMonthValue() % QUARTER == 0;
        return Optional.of(
                isQuarter ? Period.quarter(to.getYear(), to.getMonthValue() / QUARTER) : Period.months(from, to));
    }
}
