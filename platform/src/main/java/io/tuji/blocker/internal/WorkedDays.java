package io.tuji.blocker.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Truth;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The working days behind us in a form in which the database counts with them, so that lists can be lit and sorted there. */
@Component
class WorkedDays {

    private static final int FURTHEST = 1_100;

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkedDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * {@code today}, and {@code worked}: at each place n the working days after the day that lies n - 1 days back, up to today. It ends where
     * the calendar does, so that what reaches further back is unknown.
     */
    Map<String, Object> parameters() {
        LocalDate today = LocalDate.now(clock);
        StringBuilder counts = new StringBuilder("{0");
        int count = 0;
        for (int back = 0; back < FURTHEST; back++) {
            Truth worked = calendar.isWorkingDay(today.minusDays(back));
            if (worked == Truth.UNKNOWN) {
                break;
            }
            count += worked == Truth.YES ? 1 : 0;
            counts.append(',').append(count);
        }
        return Map.of("today", today, "worked", counts.append('}').toString());
    }
}
