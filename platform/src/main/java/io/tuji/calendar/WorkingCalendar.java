package io.tuji.calendar;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;

/** The working days of the district. What depends on a year that is not loaded is unknown and names who can supply the calendar. */
public interface WorkingCalendar {

    Truth isWorkingDay(LocalDate day);

    /**
     * The working day that lies so many working days after the given day, which itself does not count; 0 gives the day itself,
     * worked or not.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    Known<LocalDate> addWorkingDays(LocalDate from, int days);

    /** How many working days lie after the first day up to and with the last; 0 if the last is not later. */
    Known<Integer> workingDaysBetween(LocalDate first, LocalDate last);
}
