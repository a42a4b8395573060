package io.tuji.promotion.internal;

import io.tuji.access.People;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock.State;
import io.tuji.promotion.Project;
import io.tuji.promotion.ReminderSource;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StageClocks.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reminds owners of projects that stay at a stage too long, of next steps that were not done, of landings that are near and that were expected; once a stage
 * is due, those who may let projects through are told as well.
 */
@Component
class ProjectReminders implements ReminderSource {

    private static final String STAGE = "stage";
    private static final String ESCALATED = "escalated";
    private static final String NEXT_STEP = "next_step";
    private static final String EXPECTED = "expected";
    private static final String UPCOMING = "upcoming";
    private static final List<Integer> UPCOMING_DAYS = List.of(30, 60);
    private static final String EXPECTED_ON = "expected_on";

    private final OpenProjectStore projects;
    private final StageClocks clocks;
    private final People people;

    ProjectReminders(OpenProjectStore projects, StageClocks clocks, People people) {
        this.projects = projects;
        this.clocks = clocks;
        this.people = people;
    }

    @Override
    public List<String> kinds() {
        return List.of(STAGE, NEXT_STEP, UPCOMING, EXPECTED, ESCALATED);
    }

    @Override
    public Map<String, List<Integer>> days() {
        return Map.of(UPCOMING, UPCOMING_DAYS);
    }

    @Override
    public void due(LocalDate today, OwnDays own, Consumer<Reminder> reminders) {
        List<UserId> leaders = people.withRight(ProjectReach.OVERRIDE).stream()
                .map(Visitor::id)
                .toList();
        projects.each(some -> {
            var standings = clocks.on(today, some);
            for (Project project : some) {
                Optional.ofNullable(standings.get(project.id()))
                        .ifPresent(standing -> stage(project, standing, leaders, reminders));
                nextStep(project, today, reminders);
                upcoming(project, today, own, reminders);
                expected(project, today, reminders);
            }
        });
    }

    /** Each light once, also those that were passed while nobody looked. */
    private static void stage(Project project, Standing standing, List<UserId> leaders, Consumer<Reminder> reminders) {
        State state = standing.state().find().orElse(State.STARTED);
        Stream.of(State.YELLOW, State.RED, State.DUE)
                .filter(light -> isLit(state) && light.compareTo(state) <= 0)
                .forEach(light -> reminders.accept(
                        stage(STAGE, project, standing, light, project.owner().person())));
        if (state == State.DUE) {
            leaders.forEach(leader -> reminders.accept(stage(ESCALATED, project, standing, state, leader)));
        }
    }

    private static boolean isLit(State state) {
        return state == State.YELLOW || state == State.RED || state == State.DUE;
    }

    private static Reminder stage(String kind, Project project, Standing standing, State light, UserId person) {
        String days = standing.days().find().map(Object::toString).orElse("");
        return reminder(
                kind,
                project,
                project.spot().stage() + ":" + standing.since() + ":" + light,
                person,
                List.of(project.code().toString(), project.name(), days, "#promotion.light." + light));
    }

    private static void nextStep(Project project, LocalDate today, Consumer<Reminder> reminders) {
        project.next()
                .day()
                .filter(day -> !day.isAfter(today))
                .ifPresent(day -> reminders.accept(reminder(
                        NEXT_STEP,
                        project,
                        NEXT_STEP + ":" + day,
                        project.owner().person(),
                        List.of(
                                project.code().toString(),
                                project.name(),
                                project.next().words(),
                                day.toString()))));
    }

    /** Once the landing is as near as wanted, and for the nearest of several days only. */
    private static void upcoming(Project project, LocalDate today, OwnDays own, Consumer<Reminder> reminders) {
        UserId person = project.owner().person();
        if (!project.fields().containsKey("landed_on")
                && project.fields().get(EXPECTED_ON) instanceof LocalDate day
                && !day.isBefore(today)) {
            long ahead = ChronoUnit.DAYS.between(today, day);
            own.of(person, UPCOMING).stream()
                    .filter(days -> ahead <= days)
                    .findFirst()
                    .ifPresent(days -> reminders.accept(reminder(
                            UPCOMING,
                            project,
                            day + ":" + days,
                            person,
                            List.of(project.code().toString(), project.name(), day.toString()))));
        }
    }

    private static void expected(Project project, LocalDate today, Consumer<Reminder> reminders) {
        if (!project.fields().containsKey("landed_on")
                && project.fields().get(EXPECTED_ON) instanceof LocalDate day
                && day.isBefore(today)) {
            reminders.accept(reminder(
                    EXPECTED,
                    project,
                    EXPECTED + ":" + day,
                    project.owner().person(),
                    List.of(project.code().toString(), project.name(), day.toString())));
        }
    }

    private static Reminder reminder(String kind, Project project, String why, UserId person, List<String> arguments) {
        return new Reminder(
                kind,
                "project:" + project.id().value() + ":" + kind + ":" + why,
                person,
                "promotion.reminder." + kind,
                arguments,
                "/projects/" + project.code());
    }
}
