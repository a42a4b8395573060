package io.tuji.engine.plan.analysis;

import io.tuji.engine.value.Period;
import java.time.LocalDate;

/** Periods as Chinese papers write them. */
public final class PeriodWords {

    private static final int QUARTER = 3;

    private PeriodWords() {}

    public static String of(Period period) {
        int year = period.first().getYear();
        int last = period.last().getMonthValue();
        return switch (period.form()) {
            case YEAR -> year + "年";
            case HALF -> year + (last == 6 ? "年上半年" : "年下半年");
            case QUARTER -> year + "年第" + last / QUARTER + "季度";
            case MONTH -> year + "年" + last + "月";
            case MONTHS -> months(period);
            case YEAR_TO_DATE -> year + "年1—" + last + "月";
            case SPAN -> year + "—" + period.last().getYear() + "年";
            case DAY -> day(period.first());
        };
    }

    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String months(Period period) {
        int from = period.first().getYear();
        int to = period.last().getYear();
        String end = from == to ? "" : to + "年";
        return from + "年" + period.first().getMonthValue() + "—" + end
                + period.last().getMonthValue() + "月";
    }
}
