package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.notice.Notices;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.TypedForm;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForce.Id;
import io.tuji.zone.TaskForce.Seat;
import io.tuji.zone.TaskForce.Term;
import io.tuji.zone.TaskForce.What;
import io.tuji.zone.TaskForces;
import io.tuji.zone.internal.TaskForceTeamStore.Listed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TaskForceService implements TaskForces {

    private static final String LOGIN = "login";
    private static final String CODE = "code";

    private final TaskForceStore store;
    private final TaskForceTeamStore team;
    private final TaskForceTeams teams;
    private final TaskForceTyped reader;
    private final Projects projects;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    TaskForceService(
            TaskForceStore store,
            TaskForceTeamStore team,
            TaskForceTeams teams,
            TaskForceTyped reader,
            Projects projects,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.team = team;
        this.teams = teams;
        this.reader = reader;
        this.projects = projects;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<TaskForce> find(Id id, Visitor visitor) {
        return store.find(id, TaskForceReach.seen(visitor));
    }

    @Override
    public List<Seat> members(Id id) {
        return team.members(id);
    }

    @Override
    public List<Project> projects(Id id, Visitor visitor) {
        return team.projects(id).stream()
                .flatMap(listed -> projects.find(listed.id(), visitor).stream())
                .toList();
    }

    @Override
    public List<TaskForce> on(Project.Id project) {
        return store.on(project);
    }

    @Override
    public boolean mayRun(TaskForce force, Visitor visitor) {
        boolean isLead = force.what().lead().person().equals(visitor.id());
        return ZoneRights.leads(visitor) || (isLead && visitor.may(ZoneRights.CHANGE));
    }

    @Override
    public boolean maySetUp(Visitor visitor) {
        return ZoneRights.leads(visitor);
    }

    @Override
    @Transactional
    public Outcome<TaskForce> setUp(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        if (!maySetUp(visitor)) {
            problems.add(ZoneProblem.FOR_LEADERS, Place.nowhere());
        }
        Optional<What> what = reader.what(typed, problems);
        if (problems.hasErrors() || what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        Id id = store.add(what.get(), visitor, now());
        TaskForce force = get(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "task_force.set_up", subject(force))
                .to(TaskForceFacts.of(force)));
        seat(
                force,
                reader.person("lead", what.get().lead().login(), problems).orElseThrow(),
                "",
                what.get().term(),
                visitor);
        return Outcome.done(force);
    }

    @Override
    @Transactional
    public Outcome<TaskForce> correct(Id id, int version, Typed typed, Visitor visitor) {
        TaskForce before = locked(id, visitor);
        Problems problems = running(before, visitor);
        if (before.version() != version) {
            problems.add(ZoneProblem.FORCE_CHANGED, Place.nowhere());
        }
        Optional<What> what = reader.what(typed, problems);
        Term now = before.what().term();
        what.ifPresent(next -> team.members(id).stream()
                .map(Seat::term)
                .filter(term ->
                        !term.equals(now) && !new TaskForce(id, 0, next, before.made(), before.ended()).holds(term))
                .findFirst()
                .ifPresent(term -> TaskForceTyped.outside("until", next.term(), problems)));
        Optional<Visitor> lead = what.filter(next -> !isMember(id, next.lead().person()))
                .flatMap(next -> reader.person("lead", next.lead().login(), problems));
        lead.ifPresent(one -> teams.admit(before, visitor, problems));
        if (problems.hasErrors() || what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        store.put(id, what.get());
        team.stretch(id, now, what.get().term());
        TaskForce after = noted("correct", before, "", visitor);
        lead.ifPresent(one -> seat(after, one, "", what.get().term(), visitor));
        return Outcome.done(after);
    }

    @Override
    @Transactional
    public Outcome<TaskForce> add(Id id, TypedSeat typed, Visitor visitor) {
        TaskForce force = locked(id, visitor);
        Problems problems = running(force, visitor);
        teams.admit(force, visitor, problems);
        String role = new TypedForm(problems).optional("role", typed.role(), TaskForceTyped.LONGEST_NAME);
        Optional<Visitor> person = reader.person(LOGIN, typed.login(), problems);
        person.filter(one -> isMember(id, one.id()))
                .ifPresent(one -> problems.add(ZoneProblem.MEMBER_ALREADY, Place.field(LOGIN), one.name()));
        Optional<Term> term = reader.seat(typed, force, problems);
        if (problems.hasErrors() || term.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        seat(force, person.orElseThrow(), role, term.get(), visitor);
        return Outcome.done(force);
    }

    private void seat(TaskForce force, Visitor person, String role, Term term, Visitor visitor) {
        team.add(force.id(), person, role, term, visitor.id(), now());
        Seat seat = new Seat(person.id(), person.login(), person.name(), person.orgUnit(), role, term);
        teams.enter(force, seat, visitor);
        audit.record(AuditLog.Entry.of(visitor.actor(), "task_force.add", subject(force))
                .to(Map.of(
                        "member",
                        person.login(),
                        "role",
                        role,
                        "until",
                        term.until().toString())));
        if (!person.id().equals(visitor.id())) {
            notices.tell(
                    person.id(),
                    "zone.notice.force",
                    List.of(force.id().code(), force.what().name(), visitor.name()),
                    address(force));
        }
    }

    @Override
    @Transactional
    public Outcome<TaskForce> remove(Id id, String login, Visitor visitor) {
        TaskForce force = locked(id, visitor);
        Problems problems = running(force, visitor);
        teams.admit(force, visitor, problems);
        Optional<Seat> member = team.members(id).stream()
                .filter(seat -> seat.login().equals(login.strip()))
                .filter(seat -> !seat.person().equals(force.what().lead().person()))
                .findFirst();
        if (member.isEmpty()) {
            problems.add(ZoneProblem.NOT_A_MEMBER, Place.field(LOGIN));
        }
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Seat gone = member.orElseThrow();
        teams.leave(force, gone, visitor);
        team.remove(id, gone.person(), visitor.id(), now());
        audit.record(AuditLog.Entry.of(visitor.actor(), "task_force.remove", subject(force))
                .from(Map.of("member", gone.login())));
        return Outcome.done(force);
    }

    @Override
    @Transactional
    public Outcome<TaskForce> take(Id id, String code, Visitor visitor) {
        TaskForce force = locked(id, visitor);
        Problems problems = running(force, visitor);
        Optional<Project> project = Project.Code.read(code)
                .flatMap(read -> projects.find(read, visitor))
                .filter(found -> projects.mayChange(found, visitor));
        if (project.isEmpty()) {
            problems.add(ZoneProblem.PROJECT_NOT_YOURS, Place.field(CODE), code);
        }
        project.filter(found -> listed(id, found.code().toString()).isPresent())
                .ifPresent(found -> problems.add(ZoneProblem.LISTED_ALREADY, Place.field(CODE)));
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Project taken = project.orElseThrow();
        team.list(id, taken.id(), visitor.id(), now());
        teams.enterAll(force, taken.id(), visitor);
        audit.record(AuditLog.Entry.of(visitor.actor(), "task_force.take", subject(force))
                .to(Map.of("project", taken.code().toString())));
        return Outcome.done(force);
    }

    @Override
    @Transactional
    public Outcome<TaskForce> release(Id id, String code, Visitor visitor) {
        TaskForce force = locked(id, visitor);
        Problems problems = running(force, visitor);
        Optional<Listed> listed = listed(id, code);
        if (listed.isEmpty()) {
            problems.add(ZoneProblem.NOT_LISTED, Place.field(CODE));
        }
        teams.admit(force, visitor, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        teams.leaveAll(force, listed.orElseThrow().id(), visitor);
        team.unlist(id, listed.get().id());
        audit.record(AuditLog.Entry.of(visitor.actor(), "task_force.release", subject(force))
                .from(Map.of("project", listed.get().code().toString())));
        return Outcome.done(force);
    }

    @Override
    @Transactional
    public Outcome<TaskForce> end(Id id, String report, Visitor visitor) {
        TaskForce force = locked(id, visitor);
        Problems problems = running(force, visitor);
        String words = new TypedForm(problems).needed("report", report, TypedForm.LONGEST);
        teams.admit(force, visitor, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        teams.leaveAll(force, visitor);
        store.end(id, words, visitor.id(), now());
        return Outcome.done(noted("end", force, words, visitor));
    }

    @Override
    @Transactional
    public Outcome<TaskForce> reopen(Id id, Visitor visitor) {
        TaskForce force = locked(id, visitor);
        Problems problems = run(force, visitor);
        if (force.isRunning()) {
            problems.add(ZoneProblem.FORCE_RUNS, Place.nowhere());
        }
        teams.admit(force, visitor, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        store.reopen(id);
        team.projects(id).forEach(listed -> teams.enterAll(force, listed.id(), visitor));
        return Outcome.done(noted("reopen", force, "", visitor));
    }

    private Problems run(TaskForce force, Visitor visitor) {
        Problems problems = new Problems();
        if (!mayRun(force, visitor)) {
            problems.add(ZoneProblem.NOT_YOUR_FORCE, Place.nowhere());
        }
        return problems;
    }

    private Problems running(TaskForce force, Visitor visitor) {
        Problems problems = run(force, visitor);
        if (!force.isRunning()) {
            problems.add(ZoneProblem.FORCE_ENDED, Place.nowhere());
        }
        return problems;
    }

    private boolean isMember(Id id, UserId person) {
        return team.members(id).stream().anyMatch(seat -> seat.person().equals(person));
    }

    private Optional<Listed> listed(Id id, String code) {
        return Project.Code.read(code)
                .flatMap(read -> team.projects(id).stream()
                        .filter(listed -> listed.code().equals(read))
                        .findFirst());
    }

    private TaskForce noted(String act, TaskForce before, String words, Visitor visitor) {
        TaskForce after = get(before.id());
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "task_force." + act, subject(before))
                .from(TaskForceFacts.of(before))
                .to(TaskForceFacts.of(after));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        return after;
    }

    private TaskForce get(Id id) {
        return store.find(id, Filter.all()).orElseThrow();
    }

    private TaskForce locked(Id id, Visitor visitor) {
        return store.lock(id, TaskForceReach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no task force " + id.code()));
    }

    static String address(TaskForce force) {
        return "/task-forces/" + force.id().code();
    }

    private static String subject(TaskForce force) {
        return "task_force:" + force.id().code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
