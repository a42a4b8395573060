package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Change;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Member;
import io.tuji.promotion.NoteKind;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.Project.Left;
import io.tuji.promotion.Projects;
import io.tuji.promotion.StageEntered;
import io.tuji.promotion.internal.PauseStore.Begun;
import io.tuji.promotion.internal.ProjectDesk.Done;
import io.tuji.promotion.internal.ProjectEditing.Edited;
import io.tuji.promotion.internal.ProjectEntering.Told;
import io.tuji.registry.CompanyId;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProjectService implements Projects {

    private final ProjectStore store;
    private final WayStore way;
    private final TeamStore team;
    private final ProjectTeam teams;
    private final PauseStore pauses;
    private final ProjectEntering entering;
    private final ProjectEditing editing;
    private final ProjectMoves moves;
    private final ProjectHanding handing;
    private final ProjectDesk desk;
    private final Gatekeeper gatekeeper;
    private final District district;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectService(
            ProjectStore store,
            WayStore way,
            TeamStore team,
            ProjectTeam teams,
            PauseStore pauses,
            ProjectEntering entering,
            ProjectEditing editing,
            ProjectMoves moves,
            ProjectHanding handing,
            ProjectDesk desk,
            Gatekeeper gatekeeper,
            District district,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.way = way;
        this.team = team;
        this.teams = teams;
        this.pauses = pauses;
        this.entering = entering;
        this.editing = editing;
        this.moves = moves;
        this.handing = handing;
        this.desk = desk;
        this.gatekeeper = gatekeeper;
        this.district = district;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<PromotionRules> rules() {
        return district.find().flatMap(DistrictPack::promotion);
    }

    @Override
    public Optional<Project> find(Code code, Visitor visitor) {
        return store.find(code, ProjectReach.seen(visitor));
    }

    @Override
    public Optional<Project> find(Id id, Visitor visitor) {
        return store.find(id, ProjectReach.seen(visitor));
    }

    @Override
    public List<Project> of(CompanyId company, Visitor visitor) {
        return store.of(company, ProjectReach.seen(visitor));
    }

    @Override
    public Filter visible(Visitor visitor) {
        return ProjectReach.seen(visitor);
    }

    @Override
    public Filter changeable(Visitor visitor) {
        return ProjectReach.changeable(visitor);
    }

    @Override
    public boolean mayChange(Project project, Visitor visitor) {
        return store.find(project.id(), ProjectReach.changeable(visitor)).isPresent();
    }

    @Override
    public List<Entry> entries(Id id) {
        return way.entries(id);
    }

    @Override
    public List<Change> changes(Id id) {
        return way.changes(id);
    }

    @Override
    public List<Missing> missing(Project project, String stage) {
        return rules().map(rules -> gatekeeper.missing(project, stage, rules)).orElse(List.of());
    }

    @Override
    public List<Visitor> owners() {
        return people.withRight(Right.change(ProjectReach.MODULE)).stream()
                .sorted(Comparator.comparing(Visitor::name).thenComparing(Visitor::login))
                .toList();
    }

    @Override
    @Transactional
    public Outcome enter(Map<String, String> typed, Visitor visitor) {
        Optional<PromotionRules> rules = rules();
        if (rules.isEmpty()) {
            return refused(PromotionProblem.NO_RULES.at(Place.nowhere()));
        }
        Problems problems = new Problems();
        Instant now = now();
        Optional<Told> told = entering.told(typed, rules.get(), visitor, now, problems);
        if (problems.hasErrors() || told.isEmpty()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        Project project = entering.coded(told.get().project());
        Id id = desk.enter(project, told.get().changes(), new Done("project.enter", "", visitor, now));
        told.get().lead().ifPresent(lead -> entering.handOn(lead, project, visitor, problems));
        events.publishEvent(new StageEntered(id, "", project.spot().stage()));
        return new Outcome(find(id, visitor), List.of());
    }

    @Override
    @Transactional
    public Outcome edit(Id id, Edit edit, Visitor visitor) {
        Problems problems = new Problems();
        Project before = locked(id, visitor);
        if (!mayChange(before, visitor)) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        Instant now = now();
        Edited edited = editing.take(before, edit, ruled(), visitor, problems);
        String why = why(edit.words(), problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        if (!edited.changes().isEmpty()) {
            desk.edit(edited.draft().done(now), edited.changes(), new Done("project.edit", why, visitor, now));
        } else if (!why.isEmpty()) {
            noted(before, NoteKind.NOTE, why, visitor, now);
        }
        return new Outcome(find(id, visitor), List.of());
    }

    @Override
    @Transactional
    public Outcome move(Id id, Move move, Visitor visitor) {
        Problems problems = new Problems();
        Project before = locked(id, visitor);
        boolean mayChange = mayChange(before, visitor);
        Instant now = now();
        Edited edited = editing.take(before, move.edit(), ruled(), visitor, problems);
        String why = why(move.edit().words(), problems);
        if (!edited.changes().isEmpty() && !mayChange) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        Project told = edited.draft().done(now);
        Optional<Entry.Act> act = moves.take(told, move, mayChange, ruled(), visitor, problems);
        if (problems.hasErrors() || act.isEmpty()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        edited.draft().stage(move.stage(), now);
        Done done = new Done("project.move", why, visitor, now);
        desk.step(act.get(), before, edited.draft().done(now), edited.changes(), done);
        events.publishEvent(new StageEntered(id, before.spot().stage(), move.stage()));
        return new Outcome(find(id, visitor), List.of());
    }

    @Override
    @Transactional
    public Outcome leave(Id id, Leave leave, Visitor visitor) {
        Problems problems = new Problems();
        Project before = locked(id, visitor);
        Instant now = now();
        Optional<Left> left = moves.leave(before, leave, ruled(), now, problems);
        return turned(before, left, Entry.Act.LEAVE, leave.words(), visitor, problems);
    }

    @Override
    @Transactional
    public Outcome resume(Id id, String words, Visitor visitor) {
        Problems problems = new Problems();
        Project before = locked(id, visitor);
        if (before.isOpen()) {
            problems.add(PromotionProblem.HAS_NOT_LEFT, Place.nowhere());
        }
        return turned(before, Optional.empty(), Entry.Act.RESUME, words, visitor, problems);
    }

    private Outcome turned(
            Project before, Optional<Left> left, Entry.Act act, String words, Visitor visitor, Problems problems) {
        String why = why(words, problems);
        if (!mayChange(before, visitor)) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        Instant now = now();
        ProjectDraft draft = new ProjectDraft(before);
        draft.left(left);
        String done = act == Entry.Act.LEAVE ? "project.leave" : "project.resume";
        desk.step(act, before, draft.done(now), List.of(), new Done(done, why, visitor, now));
        stopOrStartClock(before, left, visitor, now);
        return new Outcome(find(before.id(), visitor), List.of());
    }

    /** While it is off its way no day counts; a pause by hand ends with leaving, so that no day is taken off twice. */
    private void stopOrStartClock(Project project, Optional<Left> left, Visitor visitor, Instant now) {
        LocalDate today = LocalDate.now(clock);
        pauses.end(project.id(), today, visitor.id(), now);
        left.ifPresent(one -> pauses.begin(
                project.id(), new Begun(today, Optional.empty(), one.reason(), one.words(), false, visitor.id(), now)));
    }

    @Override
    @Transactional
    public Outcome handOver(Id id, String login, String words, Visitor visitor) {
        Problems problems = new Problems();
        Project before = locked(id, visitor);
        if (!mayChange(before, visitor)) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        return new Outcome(
                handing.take(before, login, words, visitor, Optional.empty(), now(), problems), problems.all());
    }

    @Override
    @Transactional
    public Outcome takeOver(Id id, Visitor asker, String words, Visitor visitor) {
        Problems problems = new Problems();
        Project before = locked(id, asker);
        if (!mayChange(before, asker)) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        Optional<Project> taken =
                handing.take(before, visitor.login(), words, visitor, Optional.of(asker), now(), problems);
        return new Outcome(taken, problems.all());
    }

    @Override
    public List<Member> team(Id id) {
        return team.of(id);
    }

    @Override
    @Transactional
    public List<Problem> join(Id id, String login, String role, Visitor visitor) {
        return aside(
                id,
                visitor,
                (project, now, problems) -> teams.join(project, new Seat(login, role), visitor, now, problems));
    }

    @Override
    @Transactional
    public List<Problem> dismiss(Id id, UserId person, Visitor visitor) {
        return aside(id, visitor, (project, now, problems) -> teams.dismiss(project, person, visitor, now, problems));
    }

    @Override
    @Transactional
    public List<Problem> seat(Id id, List<Seat> seats, Visitor visitor) {
        return aside(id, visitor, (project, now, problems) -> teams.seat(project, seats, visitor, now, problems));
    }

    @Override
    @Transactional
    public List<Problem> note(Id id, String kind, String words, Visitor visitor) {
        return aside(id, visitor, (project, now, problems) -> {
            TypedForm form = new TypedForm(problems);
            Optional<String> chosen = form.choice(
                    "kind",
                    kind,
                    Arrays.stream(NoteKind.values()).map(Enum::name).toList());
            String text = form.needed("words", words, TypedForm.LONGEST);
            if (!problems.hasErrors()) {
                noted(project, chosen.map(NoteKind::valueOf).orElse(NoteKind.NOTE), text, visitor, now);
            }
        });
    }

    private void noted(Project project, NoteKind kind, String words, Visitor visitor, Instant now) {
        desk.beside(project, new FieldChange(kind.field(), "", ""), new Done("project.note", words, visitor, now));
    }

    /** What is done beside a project, by whoever may change it. */
    private interface Beside {
        void take(Project project, Instant now, Problems problems);
    }

    private List<Problem> aside(Id id, Visitor visitor, Beside work) {
        Problems problems = new Problems();
        Project project = locked(id, visitor);
        if (!mayChange(project, visitor)) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        work.take(project, now(), problems);
        return problems.all();
    }

    private static String why(String words, Problems problems) {
        return new TypedForm(problems).optional("words", words, TypedForm.LONGEST);
    }

    private Project locked(Id id, Visitor visitor) {
        return store.lock(id, ProjectReach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no project " + id.value()));
    }

    private PromotionRules ruled() {
        return rules().orElseThrow(
                        () -> new IllegalStateException("the pack no longer says how the district promotes"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Outcome refused(Problem problem) {
        return new Outcome(Optional.empty(), List.of(problem));
    }
}
