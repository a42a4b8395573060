package io.tuji.demo.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Truth;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** The days of what is made up, seen from today. */
@Component
class DemoDays {

    private final WorkingCalendar calendar;
    private final Clock clock;

    DemoDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String ago(int days) {
        return today().minusDays(days).toString();
    }

    /** On a week end it is the Monday after. */
    String ahead(int days) {
        LocalDate day = today().plusDays(days);
        return isWeekend(day)
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).toString()
                : day.toString();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The day after which so many working days have gone by; where no calendar is loaded only week ends are none. */
    String workedAgo(int count) {
        LocalDate day = today();
        int left = count;
        while (left > 0) {
            left -= isWorked(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day.toString();
    }

    private boolean isWorked(LocalDate day) {
        Truth worked = calendar.isWorkingDay(day);
        return worked == Truth.UNKNOWN ? !isWeekend(day) : worked == Truth.YES;
    }

    /** So many days ago, the Friday before a week end, but not before the project was there. */
    String ago(int days, Deal deal) {
        LocalDate begun = LocalDate.ofInstant(deal.project().created().at(), clock.getZone());
        LocalDate asked = today().minusDays(days);
        LocalDate day = isWeekend(asked) ? asked.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : asked;
        return (day.isBefore(begun) ? begun : day).toString();
    }

    /** Since when the project has been at its stage. */
    String since(Deal deal) {
        return LocalDate.ofInstant(deal.project().spot().since(), clock.getZone())
                .toString();
    }
}
