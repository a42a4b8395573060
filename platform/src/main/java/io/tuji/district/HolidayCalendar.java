package io.tuji.district;

import java.time.LocalDate;
import java.util.List;

/** The days of one year on which work differs from plain weekdays, as officially announced. */
public record HolidayCalendar(int year, List<Day> days) {

    /** A working day that is off, or a weekend day that is worked (调休). */
    public enum Kind {
        HOLIDAY,
        WORKDAY
    }

    public record Day(LocalDate date, Kind kind, String name, String source) {}

    public HolidayCalendar {
        days = List.copyOf(days);
    }
}
