package io.tuji.roster.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.RosterMember;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RosterService implements Rosters {

    private static final int LONGEST_NAME = 100;

    private final RosterStore store;
    private final VersionStore versions;
    private final MemberStore members;
    private final AuditLog audit;
    private final Clock clock;

    RosterService(RosterStore store, VersionStore versions, MemberStore members, AuditLog audit, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Roster> find(Roster.Id id, Visitor visitor) {
        return store.find(id, RosterFilter.of(visitor, RosterFilter.VIEW));
    }

    @Override
    public boolean reaches(Visitor visitor, Right right) {
        return RosterFilter.reaches(visitor, right);
    }

    @Override
    public List<Roster> list(Purpose purpose, Visitor visitor) {
        return store.list(Optional.of(purpose), RosterFilter.of(visitor, RosterFilter.VIEW));
    }

    @Override
    @Transactional
    public Outcome create(About typed, Visitor visitor) {
        About about = plain(typed);
        Problems problems = check(about, Optional.empty());
        if (problems.hasErrors() || !RosterFilter.reaches(visitor, RosterFilter.CHANGE)) {
            return refused(problems.all());
        }
        Roster.Id id = store.add(about, visitor.login(), clock.instant());
        audit.record(
                AuditLog.Entry.of(visitor.actor(), "roster.create", subject(id)).to(words(about)));
        return done(id, visitor);
    }

    @Override
    @Transactional
    public Outcome change(Roster.Id id, int version, About typed, Visitor visitor) {
        About about = plain(typed);
        Problems problems = check(about, Optional.of(id));
        Optional<Roster> before = store.find(id, RosterFilter.of(visitor, RosterFilter.CHANGE));
        if (problems.hasErrors() || before.isEmpty()) {
            return refused(problems.all());
        }
        if (!store.change(id, version, about)) {
            return refused(List.of(RosterProblem.CHANGED_SINCE.at(Place.nowhere())));
        }
        audit.record(AuditLog.Entry.of(visitor.actor(), "roster.change", subject(id))
                .from(words(before.get().about()))
                .to(words(about)));
        return done(id, visitor);
    }

    @Override
    @Transactional
    public Outcome close(Roster.Id id, boolean closed, Visitor visitor) {
        Optional<Roster> before = store.find(id, RosterFilter.of(visitor, RosterFilter.CHANGE));
        if (before.isEmpty() || before.get().closed() == closed) {
            return new Outcome(List.of(), before);
        }
        String name = before.get().about().name();
        if (!closed && store.isTaken(name, Optional.of(id))) {
            return refused(List.of(RosterProblem.NAME_TAKEN.at(Place.field("name"), name)));
        }
        store.close(id, closed);
        audit.record(AuditLog.Entry.of(visitor.actor(), closed ? "roster.close" : "roster.reopen", subject(id)));
        return done(id, visitor);
    }

    private Problems check(About about, Optional<Roster.Id> own) {
        Problems problems = new Problems();
        if (about.name().isEmpty() || about.name().length() > LONGEST_NAME) {
            problems.add(RosterProblem.NAME_FORM, Place.field("name"), LONGEST_NAME);
        } else if (store.isTaken(about.name(), own)) {
            problems.add(RosterProblem.NAME_TAKEN, Place.field("name"), about.name());
        }
        about.unit()
                .filter(unit -> store.unitName(unit).isEmpty())
                .ifPresent(unit -> problems.add(RosterProblem.UNIT_UNKNOWN, Place.field("unit"), unit.value()));
        return problems;
    }

    private static About plain(About typed) {
        return new About(
                typed.name().strip(),
                typed.purpose(),
                typed.unit(),
                typed.note().strip());
    }

    private Map<String, String> words(About about) {
        Map<String, String> words = new HashMap<>();
        words.put("name", about.name());
        words.put("purpose", about.purpose().name());
        words.put("note", about.note());
        about.unit().flatMap(store::unitName).ifPresent(unit -> words.put("unit", unit));
        return words;
    }

    static String subject(Roster.Id id) {
        return "roster:" + id.code();
    }

    private Outcome done(Roster.Id id, Visitor visitor) {
        return new Outcome(List.of(), find(id, visitor));
    }

    private static Outcome refused(List<Problem> problems) {
        return new Outcome(problems, Optional.empty());
    }

    @Override
    public List<RosterVersion> versions(Roster.Id id) {
        return versions.list(id);
    }

    @Override
    public Optional<RosterVersion> inForce(Roster.Id id) {
        return versions.inForce(id);
    }

    @Override
    public List<RosterMember> members(RosterVersion.Id version) {
        return members.list(version);
    }
}
