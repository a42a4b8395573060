package io.tuji.outlook.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.District;
import io.tuji.notice.Notices;
import io.tuji.outlook.Warning;
import io.tuji.outlook.WarningRaised;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people of warnings: those who may answer when one is raised, leaders once more when the time for an answer is over. Nobody is
 * told twice, however often this runs; while the calendar of a year is missing, nothing is over.
 */
@Component
class Escalation {

    private final WarningStore store;
    private final People people;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final District district;
    private final Clock clock;

    Escalation(
            WarningStore store,
            People people,
            Notices notices,
            WorkingCalendar calendar,
            District district,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.notices = notices;
        this.calendar = calendar;
        this.district = district;
        this.clock = clock;
    }

    @EventListener
    void on(WarningRaised raised) {
        Warning warning = store.find(raised.id()).orElseThrow();
        answering().forEach(person -> tell(person, "raised", warning));
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void escalate() {
        LocalDate today = LocalDate.now(clock);
        store.waiting().stream()
                .filter(warning -> warning.clock()
                        .stateOn(today, calendar)
                        .find()
                        .filter(state -> state == WorkClock.State.DUE)
                        .isPresent())
                .forEach(this::escalate);
    }

    private void escalate(Warning warning) {
        if (store.escalate(warning.id(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            answering().stream()
                    .filter(person -> person.roles().contains(Role.LEADER))
                    .forEach(person -> tell(person, "overdue", warning));
        }
    }

    private List<Visitor> answering() {
        return people.withRight(Right.change("outlook"));
    }

    private void tell(Visitor person, String what, Warning warning) {
        notices.tellOnce(
                "warning:" + warning.id().value() + ":" + what,
                person.id(),
                "outlook.notice." + what,
                List.of(warning.id().code(), name(warning)),
                "/plan/warnings/" + warning.id().value());
    }

    /** As the district itself says it: what people are told is not written anew in another language. */
    private String name(Warning warning) {
        return district.find()
                .flatMap(pack -> pack.findMeasure(warning.measure()))
                .map(measure -> measure.name().in(Locale.SIMPLIFIED_CHINESE))
                .orElse(warning.measure());
    }
}
