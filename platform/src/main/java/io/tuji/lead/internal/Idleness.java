package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.web.DisplayZone;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Since when nobody may have touched an open lead for it to count as idle. */
@Component
public class Idleness {

    /** Two weeks of work. */
    public static final int WORKING_DAYS = 10;

    private final WorkingCalendar calendar;
    private final LeadStore store;
    private final ObjectProvider<DisplayZone> zones;
    private final Clock clock;

    Idleness(WorkingCalendar calendar, LeadStore store, ObjectProvider<DisplayZone> zones, Clock clock) {
        this.calendar = calendar;
        this.store = store;
        this.zones = zones;
        this.clock = clock;
    }

    /** How many of the visitor's own leads are idle. */
    public long of(Visitor visitor) {
        return store.idle(visitor.id(), since());
    }

    /** What was touched before this moment is idle. */
    Instant since() {
        DisplayZone district = zones.getIfAvailable();
        ZoneId zone = district == null ? clock.getZone() : district.zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate day = today;
        while (workingDaysSince(day, today) < WORKING_DAYS) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Where no calendar is loaded, Monday to Friday are worked. */
    private long workingDaysSince(LocalDate day, LocalDate today) {
        return calendar.workingDaysBetween(day, today)
                .find()
                .map(Integer::longValue)
                .orElseGet(() -> day.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .count());
    }
}
