package io.tuji.brief.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.plan.instruction.Lights;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The rule for lights as it holds today. */
@Component
class Today {

    private final WorkingCalendar calendar;
    private final Clock clock;

    Today(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    Lights lights() {
        return Lights.on(day(), calendar.addWorkingDays(day(), Lights.SOON_DAYS));
    }
}
