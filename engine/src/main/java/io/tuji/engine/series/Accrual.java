package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Unit;
import java.util.Collection;

/** Whether the values of months add up to that of a year. */
public enum Accrual {
    /** As output or sales: cumulative figures may be taken from each other. */
    FLOW,
    /** As a stock at the end of a period, or a share. */
    LEVEL;

    /** Money accrues, and so does what anybody states for a year to date; a share never does. */
    public static Accrual of(Unit unit, Collection<Period> stated) {
        boolean isToDate = stated.stream()
                .anyMatch(period -> period.form() == PeriodForm.YEAR_TO_DATE || period.form() == PeriodForm.MONTHS);
        boolean isShare = unit.measuresSameAs(Unit.PERCENT) || unit.measuresSameAs(Unit.PERCENTAGE_POINT);
        return !isShare && (unit.isMoney() || isToDate) ? FLOW : LEVEL;
    }
}
