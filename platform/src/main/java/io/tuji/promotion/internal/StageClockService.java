package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkClock.Limits;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.internal.ProjectDesk.Done;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StageClockService implements StageClocks {

    /** Of a stage that nobody waits for to end. */
    private static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final ProjectStore projects;
    private final PauseStore pauses;
    private final ProjectDesk desk;
    private final District district;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StageClockService(
            ProjectStore projects,
            PauseStore pauses,
            ProjectDesk desk,
            District district,
            WorkingCalendar calendar,
            Clock clock) {
        this.projects = projects;
        this.pauses = pauses;
        this.desk = desk;
        this.district = district;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Standing of(Project project) {
        return on(LocalDate.now(clock), List.of(project)).values().iterator().next();
    }

    @Override
    public Map<Id, Standing> on(LocalDate day, Collection<Project> some) {
        Optional<PromotionRules> rules = district.find().flatMap(DistrictPack::promotion);
        Map<Id, List<Pause>> paused = pauses.of(some.stream().map(Project::id).toList());
        Map<Id, Standing> standings = new HashMap<>();
        some.forEach(project -> standings.put(
                project.id(), standing(project, day, rules, paused.getOrDefault(project.id(), List.of()))));
        return standings;
    }

    private Standing standing(Project project, LocalDate day, Optional<PromotionRules> rules, List<Pause> all) {
        LocalDate since = LocalDate.ofInstant(project.spot().since(), clock.getZone());
        Optional<Stage.Days> limits = rules.flatMap(
                        found -> found.findWay(project.spot().pipeline()))
                .flatMap(way -> way.pipeline().find(project.spot().stage()))
                .flatMap(Stage::days);
        List<Pause> own = all.stream()
                .filter(pause ->
                        pause.until().map(until -> until.isAfter(since)).orElse(true))
                .toList();
        WorkClock running = new WorkClock(
                since,
                limits.map(days -> new Limits(days.yellow(), days.red(), days.due()))
                        .orElse(NONE),
                own,
                project.left().map(left -> LocalDate.ofInstant(left.at(), clock.getZone())));
        return new Standing(
                since,
                running.stateOn(day, calendar),
                running.elapsedOn(day, calendar),
                limits,
                own.stream().filter(pause -> pause.until().isEmpty()).findFirst());
    }

    @Override
    @Transactional
    public List<Problem> pause(Id id, String reason, Visitor visitor) {
        Problems problems = new Problems();
        Project project = changeable(id, visitor, problems);
        String words = new TypedForm(problems).needed("reason", reason, TypedForm.SENTENCE);
        if (!project.isOpen()) {
            problems.add(PromotionProblem.HAS_LEFT, Place.nowhere());
        }
        if (!problems.hasErrors() && !pauses.begin(id, LocalDate.now(clock), words, visitor.id())) {
            problems.add(PromotionProblem.PAUSED_ALREADY, Place.nowhere());
        }
        if (!problems.hasErrors()) {
            desk.note(project, Map.of(), Map.of(), new Done("project.pause", words, visitor, clock.instant()));
        }
        return problems.all();
    }

    @Override
    @Transactional
    public List<Problem> goOn(Id id, Visitor visitor) {
        Problems problems = new Problems();
        Project project = changeable(id, visitor, problems);
        if (!problems.hasErrors() && !pauses.end(id, LocalDate.now(clock), visitor.id())) {
            problems.add(PromotionProblem.NOT_PAUSED, Place.nowhere());
        }
        if (!problems.hasErrors()) {
            desk.note(project, Map.of(), Map.of(), new Done("project.unpause", "", visitor, clock.instant()));
        }
        return problems.all();
    }

    private Project changeable(Id id, Visitor visitor, Problems problems) {
        Project project = projects.lock(id, ProjectReach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no project " + id.value()));
        if (projects.find(id, ProjectReach.changeable(visitor)).isEmpty()) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        return project;
    }
}
