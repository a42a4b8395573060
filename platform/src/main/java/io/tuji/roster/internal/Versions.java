package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.RosterVersion.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts drafts in force and takes the newest version back. */
@Component
public class Versions {

    /** The version that was changed, or the problems say why none was. */
    public record Outcome(List<Problem> problems, Optional<RosterVersion> version) {

        public Outcome {
            problems = List.copyOf(problems);
        }

        static Outcome refused(Problem problem) {
            return new Outcome(List.of(problem), Optional.empty());
        }
    }

    private final RosterStore rosters;
    private final VersionStore versions;
    private final DifferenceListStore differences;
    private final AuditLog audit;
    private final Clock clock;

    Versions(RosterStore rosters, VersionStore versions, DifferenceListStore differences, AuditLog audit, Clock clock) {
        this.rosters = rosters;
        this.versions = versions;
        this.differences = differences;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param asOf the day of which the list speaks, as it was typed */
    @Transactional
    public Outcome putInForce(Roster.Id id, String asOf, String reason, Visitor visitor) {
        Problems problems = new Problems();
        Optional<LocalDate> day = day(asOf, problems);
        if (reason.isBlank()) {
            problems.add(RosterProblem.REASON_MISSING, Place.field("reason"));
        }
        rosters.oneAtATime(id);
        Optional<RosterVersion> draft = isOpen(id, visitor) ? versions.draft(id) : Optional.empty();
        draft.ifPresentOrElse(
                version -> check(version, problems), () -> problems.add(RosterProblem.NO_DRAFT, Place.nowhere()));
        if (problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty());
        }
        RosterVersion done = draft.orElseThrow();
        versions.putInForce(done.id(), day.orElseThrow(), reason.strip(), visitor.login(), clock.instant());
        note(id, "roster.version", done.number(), Optional.of(reason.strip()), visitor);
        return new Outcome(List.of(), versions.inForce(id));
    }

    private void check(RosterVersion draft, Problems problems) {
        Optional<RosterVersion> now = versions.inForce(draft.roster());
        int number = now.map(RosterVersion::number).orElse(0);
        if (number != draft.base()) {
            problems.add(RosterProblem.BASE_CHANGED, Place.nowhere(), number);
        }
        RosterVersion.Id base = now.map(RosterVersion::id).orElse(RosterVersion.Id.NONE);
        boolean changes = differences.counts(base, draft.id()).values().stream().anyMatch(rows -> rows > 0);
        if (!changes) {
            problems.add(RosterProblem.NOTHING_CHANGED, Place.nowhere());
        }
    }

    private Optional<LocalDate> day(String typed, Problems problems) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = DateReader.read(typed, today).find().filter(d -> !d.isAfter(today));
        if (day.isEmpty()) {
            problems.add(RosterProblem.DAY_FORM, Place.field("asOf"), typed);
        }
        return day;
    }

    /** The version before it counts again. */
    @Transactional
    public Outcome withdraw(Roster.Id id, int number, Visitor visitor) {
        rosters.oneAtATime(id);
        Optional<RosterVersion> newest = versions.inForce(id).filter(version -> version.number() == number);
        if (newest.isEmpty() || !isOpen(id, visitor)) {
            return Outcome.refused(RosterProblem.NOT_NEWEST.at(Place.nowhere(), number));
        }
        Instant now = clock.instant();
        versions.withdraw(newest.get().id(), visitor.login(), now);
        note(id, "roster.withdraw", number, Optional.empty(), visitor);
        return new Outcome(List.of(), find(id, number));
    }

    /** A version that was taken back counts again, unless a later one does. */
    @Transactional
    public Outcome restore(Roster.Id id, int number, Visitor visitor) {
        rosters.oneAtATime(id);
        int counting = versions.inForce(id).map(RosterVersion::number).orElse(0);
        Optional<RosterVersion> version = find(id, number).filter(v -> v.state() == State.WITHDRAWN);
        if (version.isEmpty() || counting > number || !isOpen(id, visitor)) {
            return Outcome.refused(RosterProblem.NOT_NEWEST.at(Place.nowhere(), number));
        }
        versions.restore(version.get().id());
        note(id, "roster.restore", number, Optional.empty(), visitor);
        return new Outcome(List.of(), find(id, number));
    }

    /** A version that has been in force. */
    public Optional<RosterVersion> find(Roster.Id id, int number) {
        return versions.list(id).stream().filter(v -> v.number() == number).findFirst();
    }

    private boolean isOpen(Roster.Id id, Visitor visitor) {
        return rosters.find(id, RosterFilter.of(visitor, RosterFilter.CHANGE))
                .filter(roster -> !roster.closed())
                .isPresent();
    }

    private void note(Roster.Id id, String act, int number, Optional<String> reason, Visitor visitor) {
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, RosterService.subject(id))
                .to(Map.of("number", Integer.toString(number)));
        audit.record(reason.map(entry::because).orElse(entry));
    }
}
