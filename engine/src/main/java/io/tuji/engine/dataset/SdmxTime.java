package io.tuji.engine.dataset;

import io.tuji.engine.value.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Periods as SDMX 3.1 writes them: {@code 2023}, {@code 2023-S1}, {@code 2023-Q1}, {@code 2023-01}, a day, and for every other stretch of
 * months the range {@code 2023-01-01/P6M}.
 */
final class SdmxTime {

    private SdmxTime() {}

    static String text(Period period) {
        int year = period.first().getYear();
        int month = period.first().getMonthValue();
        return switch (period.form()) {
            case YEAR -> "%04d".formatted(year);
            case HALF -> "%04d-S%d".formatted(year, (month + 5) / 6);
            case QUARTER -> "%04d-Q%d".formatted(year, (month + 2) / 3);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAY -> period.first().toString();
            case MONTHS, YEAR_TO_DATE, SPAN -> period.first() + "/P" + months(period) + "M";
        };
    }

    /** Code of the frequency. */
    static String frequency(Period period) {
        return switch (period.form()) {
            case YEAR -> "A";
            case HALF -> "S";
            case QUARTER -> "Q";
            case MONTH -> "M";
            case DAY -> "D";
            case MONTHS, YEAR_TO_DATE, SPAN -> "_O";
        };
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(YearMonth.from(period.first()), YearMonth.from(period.last())) + 1;
    }
}
