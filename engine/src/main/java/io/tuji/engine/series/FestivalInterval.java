package io.tuji.engine.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/**
 * Days around the Spring Festival over which its effect is taken to be equal (Bell and Hillmer 1983; for lunar holidays Lin and Liu 2002).
 *
 * <p>The regressor of a month is the share of the interval that lies in it, less the mean share of that month of the year: so it has no
 * season of its own. The means are those in general use for 1930 to 2030, as counts of days. Their table of festivals has three of 101 days
 * too early; our dates would give means that differ by at most 0.0034, which a model with seasonal differences cannot see.
 */
public enum FestivalInterval {
    BEFORE_20(-20, -1, 1416, 604, 0),
    BEFORE_6(-6, -1, 282, 324, 0),
    DURING_7(0, 6, 174, 533, 0),
    AFTER_20(7, 26, 22, 1470, 528);

    private static final int MONTHS = 12;
    private static final int FESTIVALS = SpringFestival.LAST_YEAR - SpringFestival.FIRST_YEAR + 1;

    private final int from;
    private final int to;
    private final int[] days;

    /**
     * @param from days after the first day of the year, as {@code to} included
     * @param days of all festivals that lie in January, February, March
     */
    FestivalInterval(int from, int to, int... days) {
        this.from = from;
        this.to = to;
        this.days = days;
    }

    /** 0 to 1. */
    public double share(YearMonth month) {
        LocalDate festival = SpringFestival.of(month.getYear());
        LocalDate first = later(festival.plusDays(from), month.atDay(1));
        LocalDate last = earlier(festival.plusDays(to), month.atEndOfMonth());
        return (double) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1) / length();
    }

    /** The regressor. */
    public double centred(YearMonth month) {
        return share(month) - mean(month.getMonthValue());
    }

    /** Every month of the table of festivals, from its first January on. */
    double[] centred() {
        return IntStream.range(0, FESTIVALS * MONTHS)
                .mapToObj(month -> YearMonth.of(SpringFestival.FIRST_YEAR, 1).plusMonths(month))
                .mapToDouble(this::centred)
                .toArray();
    }

    private double mean(int month) {
        return month > days.length ? 0 : (double) days[month - 1] / (FESTIVALS * length());
    }

    private int length() {
        return to - from + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
