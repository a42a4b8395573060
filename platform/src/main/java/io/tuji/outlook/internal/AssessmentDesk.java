package io.tuji.outlook.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Warning;
import io.tuji.outlook.WarningRaised;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calculates the outlook of one indicator, keeps it, and raises or closes the warning that follows from it: all or nothing. */
@Service
class AssessmentDesk {

    private final Assessor assessor;
    private final OutlookStore store;
    private final WarningStore warnings;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentDesk(
            Assessor assessor,
            OutlookStore store,
            WarningStore warnings,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessor = assessor;
        this.store = store;
        this.warnings = warnings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void assess(Stale stale) {
        store.oneAtATime();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Outlook> earlier = store.history(stale.plan().id(), stale.measure());
        List<Outlook> outlooks = assessor.assess(stale, earlier, now);
        outlooks.forEach(store::put);
        Outlook latest = outlooks.get(outlooks.size() - 1);
        store.forgetAfter(latest);
        store.basis(stale.plan().id(), stale.measure(), stale.basis(), now);
        warn(stale, latest, now);
    }

    private void warn(Stale stale, Outlook latest, Instant now) {
        Optional<Warning> open = warnings.open(latest.plan(), latest.measure());
        if (latest.light().warns()) {
            open.ifPresentOrElse(
                    warning -> warnings.sharpen(warning.id(), latest.light(), latest.causes()),
                    () -> raise(stale, latest, now));
        } else if (latest.light() == Light.GREEN) {
            open.ifPresent(warning -> close(warning, latest, now));
        }
    }

    private void raise(Stale stale, Outlook latest, Instant now) {
        Warning.Id id = warnings.add(new WarningStore.Raised(
                latest.plan(),
                latest.measure(),
                latest.asOf().orElseThrow().period(),
                latest.light(),
                latest.causes(),
                stale.standing().indicator().ask(),
                LocalDate.now(clock),
                now));
        audit.record(AuditLog.Entry.of(Actor.SYSTEM, "warning.raise", "warning:" + id.code())
                .to(Map.of(
                        "indicator",
                        latest.plan() + " " + latest.measure(),
                        "light",
                        latest.light().name())));
        events.publishEvent(new WarningRaised(id, latest.plan(), latest.measure()));
    }

    private void close(Warning warning, Outlook latest, Instant now) {
        warnings.close(warning.id(), latest.asOf().map(Outlook.Asof::period).orElse(""), now);
        audit.record(AuditLog.Entry.of(
                        Actor.SYSTEM, "warning.close", "warning:" + warning.id().code())
                .to(Map.of("indicator", latest.plan() + " " + latest.measure())));
    }
}
