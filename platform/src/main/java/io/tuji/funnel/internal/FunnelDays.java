package io.tuji.funnel.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many working days have gone by since each day of the past, as far back as calendars are loaded, for SQL to count with. */
@Component
class FunnelDays {

    private static final int FARTHEST = 3_660;

    private final WorkingCalendar calendar;

    FunnelDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** As {@code backDays} and {@code backCounts}: of each day the working days after it up to and with today. */
    Map<String, Object> before(LocalDate today) {
        List<String> days = new ArrayList<>(List.of(today.toString()));
        List<Integer> counts = new ArrayList<>(List.of(0));
        int worked = 0;
        LocalDate day = today;
        Truth isWorked = calendar.isWorkingDay(day);
        while (isWorked != Truth.UNKNOWN && days.size() < FARTHEST) {
            worked += isWorked == Truth.YES ? 1 : 0;
            day = day.minusDays(1);
            days.add(day.toString());
            counts.add(worked);
            isWorked = calendar.isWorkingDay(day);
        }
        return Map.of("backDays", days.toArray(String[]::new), "backCounts", counts.toArray(Integer[]::new));
    }
}
