package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.Kind;
import io.tuji.zone.TeamRequest.Move;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.WarZone.Tie;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TeamRequestService implements TeamRequests {

    private final TeamRequestStore store;
    private final TeamRequestReach reach;
    private final TeamRequestTyped reader;
    private final TeamRequestNews news;
    private final ZoneBodyStore bodies;
    private final Projects projects;
    private final People people;
    private final OrgUnits units;
    private final AuditLog audit;
    private final Clock clock;

    TeamRequestService(
            TeamRequestStore store,
            TeamRequestReach reach,
            TeamRequestTyped reader,
            TeamRequestNews news,
            ZoneBodyStore bodies,
            Projects projects,
            People people,
            OrgUnits units,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.reader = reader;
        this.news = news;
        this.bodies = bodies;
        this.projects = projects;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<TeamRequest> find(long id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public List<TeamRequest> of(Project.Id project) {
        return store.of(project);
    }

    @Override
    public Set<Move> moves(TeamRequest request, Visitor visitor) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        if (request.isOpen() && isPut(request, visitor)) {
            moves.add(Move.ACCEPT);
            moves.add(Move.DECLINE);
        }
        if (request.isOpen() && isAsker(request, visitor)) {
            moves.add(Move.WITHDRAW);
        }
        return moves;
    }

    private boolean isPut(TeamRequest request, Visitor visitor) {
        return store.find(request.id(), TeamRequestReach.put(visitor)).isPresent();
    }

    private static boolean isAsker(TeamRequest request, Visitor visitor) {
        return request.from().person().equals(visitor.id()) || ZoneRights.leads(visitor);
    }

    @Override
    public boolean mayHandOver(Project project, Visitor visitor) {
        boolean isClose = project.owner().person().equals(visitor.id()) || leadsZoneOf(project, visitor);
        return ZoneRights.leads(visitor) || (isClose && projects.mayChange(project, visitor));
    }

    private boolean leadsZoneOf(Project project, Visitor visitor) {
        return project.zone().map(bodies::of).orElse(List.of()).stream()
                .filter(Tie::leads)
                .anyMatch(tie -> visitor.orgUnit()
                        .filter(own -> units.isWithin(own, tie.unit()))
                        .isPresent());
    }

    @Override
    @Transactional
    public Outcome<TeamRequest> ask(Project.Id id, Typed typed, Visitor visitor) {
        Project project =
                projects.find(id, visitor).orElseThrow(() -> new IllegalArgumentException("no project " + id.value()));
        Problems problems = new Problems();
        Optional<TeamRequest> request = reader.read(typed, project, visitor, now(), problems);
        request.ifPresent(one -> admit(one, project, visitor, problems));
        if (problems.hasErrors() || request.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        TeamRequest asked = get(store.add(request.get()));
        audit.record(AuditLog.Entry.of(visitor.actor(), "zone_request.ask", TeamRequestFacts.subject(asked))
                .to(TeamRequestFacts.of(asked))
                .because(asked.words()));
        news.asked(asked, visitor);
        return Outcome.done(asked);
    }

    private void admit(TeamRequest request, Project project, Visitor visitor, Problems problems) {
        boolean isHandOver = request.kind() == Kind.HAND_OVER;
        if (isHandOver && !mayHandOver(project, visitor)) {
            problems.add(ZoneProblem.NOT_FOR_YOU_TO_HAND, Place.nowhere());
        }
        if (!isHandOver && !projects.mayChange(project, visitor)) {
            problems.add(ZoneProblem.PROJECT_NOT_YOURS, Place.nowhere(), project.code());
        }
        store.of(project.id()).stream()
                .filter(other -> other.isOpen() && other.kind() == request.kind())
                .filter(other -> isHandOver || isSame(other.to(), request.to()))
                .forEach(other -> problems.add(
                        ZoneProblem.ASKED_ALREADY, Place.field("to"), other.to().name()));
    }

    private static boolean isSame(TeamRequest.To one, TeamRequest.To other) {
        return one.person().equals(other.person()) && one.unit().equals(other.unit());
    }

    @Override
    @Transactional
    public Outcome<TeamRequest> answer(long id, Move move, String words, Visitor visitor) {
        TeamRequest before =
                store.lock(id, reach.seen(visitor)).orElseThrow(() -> new IllegalArgumentException("no request " + id));
        Problems problems = new Problems();
        String said = reader.answer(move, words, problems);
        if (!before.isOpen()) {
            problems.add(ZoneProblem.ANSWERED_ALREADY, Place.nowhere());
        } else if (!moves(before, visitor).contains(move)) {
            problems.add(move == Move.WITHDRAW ? ZoneProblem.NOT_YOUR_REQUEST : ZoneProblem.NOT_ASKED, Place.nowhere());
        }
        if (!problems.hasErrors() && move == Move.ACCEPT) {
            accept(before, said, visitor).forEach(problems::add);
        }
        return problems.hasErrors()
                ? Outcome.refused(problems.all())
                : Outcome.done(answered(before, move, said, visitor));
    }

    @Override
    @Transactional
    public Outcome<TeamRequest> passOn(long id, String to, String words, Visitor visitor) {
        TeamRequest before =
                store.lock(id, reach.seen(visitor)).orElseThrow(() -> new IllegalArgumentException("no request " + id));
        Problems problems = new Problems();
        if (!before.isOpen()) {
            problems.add(ZoneProblem.ANSWERED_ALREADY, Place.nowhere());
        } else if (!isPut(before, visitor)) {
            problems.add(ZoneProblem.NOT_ASKED, Place.nowhere());
        }
        Optional<TeamRequest.To> instead = asker(before)
                .flatMap(asker -> projects.find(before.subject().id(), asker))
                .flatMap(project -> reader.instead(to, words, before, project, problems));
        if (problems.hasErrors() || instead.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        store.passOn(id, instead.get(), reader.today(), reader.due(reader.today()));
        TeamRequest after = get(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "zone_request.pass_on", TeamRequestFacts.subject(before))
                .from(TeamRequestFacts.of(before))
                .to(TeamRequestFacts.of(after))
                .because(words.strip()));
        news.passedOn(after, visitor);
        return Outcome.done(after);
    }

    private TeamRequest answered(TeamRequest before, Move move, String said, Visitor visitor) {
        store.answer(before.id(), move.leadsTo(), Optional.of(visitor.id()), said, now());
        TeamRequest after = get(before.id());
        String act = "zone_request." + move.name().toLowerCase(Locale.ROOT);
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, TeamRequestFacts.subject(before))
                .from(Map.of("state", before.state().name()))
                .to(TeamRequestFacts.of(after));
        audit.record(said.isEmpty() ? entry : entry.because(said));
        news.answered(after, visitor);
        return after;
    }

    /** What the answer brings about is done by the right of whoever asked, for whoever answers could not see the project before. */
    private List<Problem> accept(TeamRequest request, String said, Visitor visitor) {
        Project.Id id = request.subject().id();
        Optional<Visitor> asker = asker(request)
                .filter(one -> projects.find(id, one)
                        .filter(project -> projects.mayChange(project, one))
                        .isPresent());
        if (asker.isEmpty()) {
            return List.of(
                    ZoneProblem.ASKER_GONE.at(Place.nowhere(), request.from().name()));
        }
        return request.kind() == Kind.HAND_OVER
                ? projects.takeOver(id, asker.get(), said.isEmpty() ? request.words() : said, visitor)
                        .problems()
                : projects.join(id, visitor.login(), request.role(), asker.get());
    }

    private Optional<Visitor> asker(TeamRequest request) {
        return people.find(request.from().person());
    }

    private TeamRequest get(long id) {
        return store.find(id, Filter.all()).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
