package io.tuji.promotion.internal;

import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkClock.Limits;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.value.Known;
import io.tuji.promotion.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How long projects have been in their stage by working days; while one was put off its clock stood still. */
@Component
public class StageClock {

    /** For a stage in which nobody waits: no light is ever turned on. */
    private static final Limits ENDLESS = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final WorkingCalendar calendar;
    private final WayStore way;
    private final Clock clock;

    StageClock(WorkingCalendar calendar, WayStore way, Clock clock) {
        this.calendar = calendar;
        this.way = way;
        this.clock = clock;
    }

    /**
     * How a project stands in its stage.
     *
     * @param isLimited whether the stage has lights at all
     */
    public record Stay(Known<Integer> days, Known<WorkClock.State> light, boolean isLimited) {}

    public Map<Project.Id, Stay> stays(Collection<Project> projects, PromotionRules rules) {
        Map<Project.Id, List<Pause>> pauses = way.pauses(projects, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        return projects.stream()
                .collect(Collectors.toMap(
                        Project::id,
                        project -> stay(project, rules, pauses.getOrDefault(project.id(), List.of()), today),
                        (one, same) -> one));
    }

    public Stay stay(Project project, PromotionRules rules) {
        return Optional.ofNullable(stays(List.of(project), rules).get(project.id()))
                .orElseThrow();
    }

    private Stay stay(Project project, PromotionRules rules, List<Pause> pauses, LocalDate today) {
        Optional<Limits> limits = limits(project, rules);
        Optional<LocalDate> stopped = project.left()
                .filter(left -> left.leaving() != PromotionRules.Leaving.DELAYED)
                .map(left -> day(left.at()));
        WorkClock stay = new WorkClock(
                day(project.spot().since()), limits.orElse(ENDLESS), stopped.isPresent() ? List.of() : pauses, stopped);
        return new Stay(stay.elapsedOn(today, calendar), stay.stateOn(today, calendar), limits.isPresent());
    }

    private static Optional<Limits> limits(Project project, PromotionRules rules) {
        return rules.findWay(project.spot().pipeline())
                .map(PromotionRules.Way::pipeline)
                .flatMap(pipeline -> pipeline.find(project.spot().stage()))
                .flatMap(Stage::days)
                .map(days -> new Limits(days.yellow(), days.red(), days.due()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
