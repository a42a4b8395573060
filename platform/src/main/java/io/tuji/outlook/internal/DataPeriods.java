package io.tuji.outlook.internal;

import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.plan.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The periods whose figures say something new of how an indicator will end: whole years and years to date, after the plan began. */
final class DataPeriods {

    private static final Set<PeriodForm> TELLING = EnumSet.of(PeriodForm.YEAR, PeriodForm.YEAR_TO_DATE);

    private final Standing standing;

    DataPeriods(Standing standing) {
        this.standing = standing;
    }

    /** At most so many, the latest ones, the earliest of them first; of periods that end on one day the one that says most. */
    List<Period> list(int most) {
        List<Period> telling = all()
                .filter(period -> TELLING.contains(period.form()))
                .filter(period -> period.last().getYear() > standing.aim().baselineYear())
                .collect(Collectors.toMap(Period::last, period -> period, DataPeriods::wholeYearFirst, TreeMap::new))
                .values()
                .stream()
                .toList();
        return telling.subList(Math.max(0, telling.size() - most), telling.size());
    }

    private Stream<Period> all() {
        return standing.said().stream().map(said -> said.what().period());
    }

    private static Period wholeYearFirst(Period one, Period other) {
        return one.form() == PeriodForm.YEAR ? one : other;
    }
}
