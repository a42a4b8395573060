package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterMember;
import io.tuji.roster.RosterVersion;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one draft of a list, in which everybody's changes come together until somebody puts it in force. */
@Component
public class Drafts {

    /** The draft as it then is, or the problems say why nothing has changed. */
    public record Outcome(List<Problem> problems, Optional<RosterVersion> draft) {

        public Outcome {
            problems = List.copyOf(problems);
        }

        static Outcome refused(Problem... problems) {
            return new Outcome(List.of(problems), Optional.empty());
        }
    }

    private final RosterStore rosters;
    private final VersionStore versions;
    private final MemberStore members;
    private final RosterFiles files;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    Drafts(
            RosterStore rosters,
            VersionStore versions,
            MemberStore members,
            RosterFiles files,
            Registry registry,
            AuditLog audit,
            Clock clock) {
        this.rosters = rosters;
        this.versions = versions;
        this.members = members;
        this.files = files;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<RosterVersion> find(Roster.Id roster) {
        return versions.draft(roster);
    }

    /** Puts a firm at the end of the list. */
    @Transactional
    public Outcome add(Roster.Id id, String company, String share, String note, Visitor visitor) {
        Problems problems = new Problems();
        Optional<BigDecimal> read = RosterReader.share(share, Place.nowhere(), problems);
        Optional<CompanyId> firm =
                CompanyId.read(company).filter(c -> registry.find(c, visitor).isPresent());
        if (firm.isEmpty()) {
            problems.add(RosterProblem.CODE_UNKNOWN, Place.field("company"), company);
        }
        if (problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty());
        }
        CompanyId found = firm.orElseThrow();
        return change(id, visitor, draft -> {
            if (members.has(draft, Long.toString(found.value()))) {
                return Optional.of(RosterProblem.ALREADY_MEMBER.at(Place.field("company"), found.code()));
            }
            members.add(draft, List.of(new RosterMember(firm, "", "", read, note.strip())));
            note(id, "roster.add", Map.of("company", found.code(), "share", share), visitor);
            return Optional.empty();
        });
    }

    /** @param key of the member, as its row has it */
    @Transactional
    public Outcome remove(Roster.Id id, String key, Visitor visitor) {
        return change(id, visitor, draft -> {
            if (!members.remove(draft, key)) {
                return Optional.of(RosterProblem.NO_MEMBER.at(Place.nowhere()));
            }
            note(id, "roster.remove", Map.of("member", key), visitor);
            return Optional.empty();
        });
    }

    @Transactional
    public Outcome share(Roster.Id id, String key, String share, Visitor visitor) {
        Problems problems = new Problems();
        Optional<BigDecimal> read = RosterReader.share(share, Place.nowhere(), problems);
        if (problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty());
        }
        return change(id, visitor, draft -> {
            if (!members.share(draft, key, read)) {
                return Optional.of(RosterProblem.NO_MEMBER.at(Place.nowhere()));
            }
            note(id, "roster.share", Map.of("member", key, "share", share), visitor);
            return Optional.empty();
        });
    }

    /** Lets the draft hold exactly what a file names; nothing of a file with errors is kept. */
    @Transactional
    public Outcome replace(Roster.Id id, RosterFiles.Read file, String origin, Visitor visitor) {
        if (!file.isUsable()) {
            return new Outcome(file.problems(), Optional.empty());
        }
        Outcome done = change(id, visitor, draft -> {
            members.replace(draft, file.members());
            note(
                    id,
                    "roster.bring",
                    Map.of(
                            "file",
                            origin,
                            "rows",
                            Integer.toString(file.members().size())),
                    visitor);
            return Optional.empty();
        });
        return done.draft().isEmpty() ? done : new Outcome(file.problems(), done.draft());
    }

    /** Throws the draft away; false if there is none. */
    @Transactional
    public boolean discard(Roster.Id id, Visitor visitor) {
        Optional<RosterVersion> draft = open(id, visitor).flatMap(roster -> versions.draft(roster.id()));
        draft.ifPresent(version -> {
            versions.discard(version.id());
            note(id, "roster.discard", Map.of("number", Integer.toString(version.number())), visitor);
        });
        return draft.isPresent();
    }

    private Outcome change(Roster.Id id, Visitor visitor, Function<RosterVersion.Id, Optional<Problem>> act) {
        Optional<Roster> roster = open(id, visitor);
        if (roster.isEmpty()) {
            return Outcome.refused(RosterProblem.CLOSED.at(Place.nowhere()));
        }
        Optional<RosterVersion> draft = versions.draft(id);
        RosterVersion.Id changed = draft.map(RosterVersion::id).orElseGet(() -> begin(id, visitor));
        Optional<Problem> refusal = act.apply(changed);
        if (refusal.isPresent()) {
            if (draft.isEmpty()) {
                versions.discard(changed);
            }
            return Outcome.refused(refusal.get());
        }
        return new Outcome(List.of(), versions.draft(id));
    }

    /** Rows of which no firm was known are looked up again. */
    private RosterVersion.Id begin(Roster.Id id, Visitor visitor) {
        RosterVersion.Id draft = versions.begin(id, versions.inForce(id), visitor.login(), clock.instant());
        List<RosterMember> held = members.list(draft);
        if (held.stream().anyMatch(member -> member.company().isEmpty())) {
            members.replace(draft, files.recognise(held, visitor));
        }
        return draft;
    }

    private Optional<Roster> open(Roster.Id id, Visitor visitor) {
        rosters.oneAtATime(id);
        return rosters.find(id, RosterFilter.of(visitor, RosterFilter.CHANGE)).filter(roster -> !roster.closed());
    }

    private void note(Roster.Id id, String act, Map<String, String> what, Visitor visitor) {
        audit.record(AuditLog.Entry.of(visitor.actor(), act, RosterService.subject(id))
                .to(what));
    }
}
