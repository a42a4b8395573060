package io.tuji.publish.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces when releases are to come. */
@Service
public class ReleaseCalendar {

    /** What came of an act: the date as it stands now, or why nothing was changed. */
    public record Outcome(Optional<Announced> now, List<Problem> problems) {}

    private final AnnouncedStore store;
    private final DraftRules rules;
    private final AuditLog audit;
    private final Clock clock;

    ReleaseCalendar(AnnouncedStore store, DraftRules rules, AuditLog audit, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Announced> find(long id) {
        return store.find(id);
    }

    @Transactional
    public Outcome announce(String day, String plan, String period, Label title, Visitor visitor) {
        Problems problems = new Problems();
        Optional<LocalDate> on = day(day, problems);
        rules.subject(plan, period, problems);
        Label words = Wording.read("title", title, problems);
        if (words.zh().isEmpty()) {
            problems.add(PublishProblem.TITLE_MISSING, Place.field("titleZh"));
        }
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        Label both = new Label(words.zh(), words.en().isEmpty() ? words.zh() : words.en());
        long id = store.add(on.orElseThrow(), plan, period.strip(), both, visitor.login(), now());
        note(
                "release-date.announce",
                id,
                visitor,
                Map.of("day", on.orElseThrow().toString(), "period", period));
        return new Outcome(store.find(id), List.of());
    }

    @Transactional
    public Outcome move(long id, String day, Visitor visitor) {
        Problems problems = new Problems();
        Optional<LocalDate> on = day(day, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.move(id, on.orElseThrow(), visitor.login(), now());
        note("release-date.move", id, visitor, Map.of("day", on.orElseThrow().toString()));
        return new Outcome(store.find(id), List.of());
    }

    /** Takes it back, or back into force; false if it stood so already. */
    @Transactional
    public boolean withdraw(long id, boolean withdrawn, Visitor visitor) {
        boolean done = store.withdraw(id, withdrawn, visitor.login(), now());
        if (done) {
            note(withdrawn ? "release-date.withdraw" : "release-date.restore", id, visitor, Map.of());
        }
        return done;
    }

    private Optional<LocalDate> day(String typed, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.isBefore(LocalDate.now(clock))) {
                problems.add(PublishProblem.DAY_PAST, Place.field("day"), typed);
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            problems.add(PublishProblem.DAY_FORM, Place.field("day"), typed);
            return Optional.empty();
        }
    }

    private void note(String act, long id, Visitor visitor, Map<String, String> after) {
        audit.record(
                AuditLog.Entry.of(visitor.actor(), act, "release-date:" + id).to(after));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
