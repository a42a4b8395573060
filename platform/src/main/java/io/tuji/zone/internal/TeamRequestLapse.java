package io.tuji.zone.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.State;
import io.tuji.zone.TeamRequests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends requests that nobody answered in time back to whoever asked, once, however often this runs and however long it did not. Where the
 * calendar of the year was not loaded when it was asked, the last day is found as soon as it is.
 */
@Component
class TeamRequestLapse {

    private final TeamRequestStore store;
    private final TeamRequestNews news;
    private final WorkingCalendar calendar;
    private final AuditLog audit;
    private final Clock clock;

    TeamRequestLapse(
            TeamRequestStore store, TeamRequestNews news, WorkingCalendar calendar, AuditLog audit, Clock clock) {
        this.store = store;
        this.news = news;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void lapse() {
        store.waiting().forEach(this::lapse);
    }

    private void lapse(TeamRequest request) {
        Optional<LocalDate> due = request.due().or(() -> found(request));
        if (due.filter(LocalDate.now(clock)::isAfter).isPresent()) {
            store.answer(
                    request.id(),
                    State.LAPSED,
                    Optional.empty(),
                    "",
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            audit.record(AuditLog.Entry.of(Actor.SYSTEM, "zone_request.lapse", TeamRequestFacts.subject(request))
                    .from(TeamRequestFacts.of(request))
                    .to(Map.of("state", State.LAPSED.name())));
            news.lapsed(request);
        }
    }

    private Optional<LocalDate> found(TeamRequest request) {
        Optional<LocalDate> due = calendar.addWorkingDays(request.askedOn(), TeamRequests.WORKING_DAYS)
                .find();
        due.ifPresent(day -> store.due(request.id(), day));
        return due;
    }
}
