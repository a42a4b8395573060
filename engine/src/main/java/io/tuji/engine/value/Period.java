package io.tuji.engine.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A stretch of days that figures are stated for: {@code 2023}, {@code 2023-H1}, {@code 2023-Q1}, {@code 2023-01},
 * {@code 2023-01..02}, {@code 2023-YTD-06}, {@code 2016..2020}, {@code 2023-04-17}. The text form is the only one,
 * everywhere.
 *
 * <p>The form belongs to the period: {@code 2023-Q4} and the merged months {@code 2023-10..12} cover the same days
 * and are two periods, as their figures may differ. Merged months that cross a year are written {@code
 * 2022-11..2023-01}.
 */
public record Period(PeriodForm form, LocalDate first, LocalDate last) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::last).thenComparing(Period::first).thenComparing(Period::form);

    public Period {
        if (first.getYear() < 0 || last.getYear() > 9999 || !form.fits(first, last)) {
            throw new IllegalArgumentException("no " + form + " from " + first + " to " + last);
        }
    }

    public static Period year(int year) {
        return ofMonths(PeriodForm.YEAR, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static Period half(int year, int half) {
        return ofMonths(PeriodForm.HALF, YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
    }

    public static Period quarter(int year, int quarter) {
        return ofMonths(PeriodForm.QUARTER, YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
    }

    public static Period month(int year, int month) {
        return ofMonths(PeriodForm.MONTH, YearMonth.of(year, month), YearMonth.of(year, month));
    }

    /** Merged months; two to eleven of them. */
    public static Period months(YearMonth first, YearMonth last) {
        return ofMonths(PeriodForm.MONTHS, first, last);
    }

    public static Period yearToDate(int year, int lastMonth) {
        return ofMonths(PeriodForm.YEAR_TO_DATE, YearMonth.of(year, 1), YearMonth.of(year, lastMonth));
    }

    /** At least two whole years, both included. */
    public static Period span(int firstYear, int lastYear) {
        return ofMonths(PeriodForm.SPAN, YearMonth.of(firstYear, 1), YearMonth.of(lastYear, 12));
    }

    public static Period day(LocalDate day) {
        return new Period(PeriodForm.DAY, day, day);
    }

    /** Reads the one text form; anything else, also a day that the calendar lacks, is refused. */
    public static Parsed<Period> read(String text) {
        return PeriodText.read(text);
    }

    /** The period of a text that this house has written itself; throws if it has not. */
    public static Period parse(String text) {
        return read(text).find().orElseThrow(() -> new IllegalArgumentException("no period: " + text));
    }

    /**
     * The period of the same form and length directly before; of a year to date the one that ends a month earlier.
     */
    public Period predecessor() {
        LocalDate eve = first.minusDays(1);
        return switch (form) {
            case DAY -> day(eve);
            case YEAR_TO_DATE -> endingWith(YearMonth.from(last).minusMonths(1));
            default -> new Period(form, first.minusMonths(ChronoUnit.MONTHS.between(first, last.plusDays(1))), eve);
        };
    }

    /** The same days a year earlier; the 29th of February becomes the 28th. */
    public Period samePeriodLastYear() {
        return form == PeriodForm.DAY
                ? day(first.minusYears(1))
                : ofMonths(
                        form,
                        YearMonth.from(first).minusYears(1),
                        YearMonth.from(last).minusYears(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** By the last day, then the first. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return PeriodText.of(this);
    }

    private static Period endingWith(YearMonth last) {
        return yearToDate(last.getYear(), last.getMonthValue());
    }

    private static Period ofMonths(PeriodForm form, YearMonth first, YearMonth last) {
        return new Period(form, first.atDay(1), last.atEndOfMonth());
    }
}
