package io.tuji.promotion.internal;

import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkClock.Limits;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StagePause;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StageClockService implements StageClocks {

    /** Of a stage that nobody waits for to end. */
    private static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final PauseStore pauses;
    private final District district;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StageClockService(PauseStore pauses, District district, WorkingCalendar calendar, Clock clock) {
        this.pauses = pauses;
        this.district = district;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Standing of(Project project) {
        return on(LocalDate.now(clock), List.of(project)).values().iterator().next();
    }

    @Override
    public List<StagePause> pauses(Id id) {
        return pauses.of(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<Id, Standing> on(LocalDate day, Collection<Project> some) {
        return on(day, some, district.find().flatMap(DistrictPack::promotion));
    }

    /** How they would stand by other rules. */
    Map<Id, Standing> on(LocalDate day, Collection<Project> some, Optional<PromotionRules> rules) {
        Map<Id, List<StagePause>> paused =
                pauses.of(some.stream().map(Project::id).toList());
        Map<Id, Standing> standings = new HashMap<>();
        some.forEach(project -> standings.put(
                project.id(), standing(project, day, rules, paused.getOrDefault(project.id(), List.of()))));
        return standings;
    }

    private Standing standing(Project project, LocalDate day, Optional<PromotionRules> rules, List<StagePause> all) {
        LocalDate since = LocalDate.ofInstant(project.spot().since(), clock.getZone());
        Optional<Stage.Days> limits = rules.flatMap(
                        found -> found.findWay(project.spot().pipeline()))
                .flatMap(way -> way.pipeline().find(project.spot().stage()))
                .flatMap(Stage::days);
        List<Pause> own = all.stream()
                .filter(pause ->
                        pause.until().map(until -> until.isAfter(since)).orElse(true))
                .map(pause -> new Pause(pause.from(), pause.until(), pause.reason()))
                .toList();
        Optional<LocalDate> stopped = project.left()
                .filter(left -> left.leaving() != PromotionRules.Leaving.DELAYED)
                .map(left -> LocalDate.ofInstant(left.at(), clock.getZone()));
        WorkClock running = new WorkClock(
                since,
                limits.map(days -> new Limits(days.yellow(), days.red(), days.due()))
                        .orElse(NONE),
                stopped.isPresent() ? List.of() : own,
                stopped);
        return new Standing(
                since,
                running.stateOn(day, calendar),
                running.elapsedOn(day, calendar),
                limits,
                all.stream()
                        .filter(pause -> stopped.isEmpty() && pause.holds(day))
                        .findFirst());
    }
}
