package io.tuji.brief.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;

/** A calendar of which no year is loaded. */
final class NoCalendar implements WorkingCalendar {

    @Override
    public Truth isWorkingDay(LocalDate day) {
        return Truth.UNKNOWN;
    }

    @Override
    public Known<LocalDate> addWorkingDays(LocalDate from, int days) {
        return Known.missing();
    }

    @Override
    public Known<Integer> workingDaysBetween(LocalDate first, LocalDate last) {
        return Known.missing();
    }
}
