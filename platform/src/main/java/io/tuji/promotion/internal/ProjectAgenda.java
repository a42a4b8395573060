package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock.State;
import io.tuji.promotion.AgendaSource;
import io.tuji.promotion.Project;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StageClocks.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The next steps of one's own projects, those that have none, and those that stay at a stage too long. */
@Component
class ProjectAgenda implements AgendaSource {

    /** So many days ahead a step is soon. */
    private static final int SOON_DAYS = 7;

    private final OpenProjectStore projects;
    private final StageClocks clocks;

    ProjectAgenda(OpenProjectStore projects, StageClocks clocks) {
        this.projects = projects;
        this.clocks = clocks;
    }

    @Override
    public List<Item> of(Visitor visitor, LocalDate today) {
        List<Project> own = projects.of(ProjectReach.own(visitor));
        Map<Project.Id, Standing> standings = clocks.on(today, own);
        return own.stream()
                .flatMap(project -> Stream.concat(
                        nextStep(project, today).stream(),
                        Optional.ofNullable(standings.get(project.id()))
                                .flatMap(standing -> stage(project, standing))
                                .stream()))
                .toList();
    }

    private static Optional<Item> nextStep(Project project, LocalDate today) {
        if (project.next().words().isEmpty()) {
            return Optional.of(item("agenda.kind.none", "", project, Optional.empty(), Urgency.UNKNOWN));
        }
        return project.next()
                .day()
                .filter(day -> !day.isAfter(today.plusDays(SOON_DAYS)))
                .map(day -> item(
                        "agenda.kind.next_step",
                        project.next().words(),
                        project,
                        Optional.of(day),
                        day.isBefore(today) ? Urgency.OVERDUE : day.isAfter(today) ? Urgency.SOON : Urgency.TODAY));
    }

    private static Optional<Item> stage(Project project, Standing standing) {
        if (standing.limits().isEmpty()) {
            return Optional.empty();
        }
        Optional<State> state = standing.state().find();
        if (state.isEmpty()) {
            return Optional.of(item("agenda.kind.uncounted", "", project, Optional.empty(), Urgency.UNKNOWN));
        }
        return switch (state.get()) {
            case YELLOW -> Optional.of(item("agenda.kind.yellow", "", project, Optional.empty(), Urgency.SOON));
            case RED -> Optional.of(item("agenda.kind.red", "", project, Optional.empty(), Urgency.OVERDUE));
            case DUE -> Optional.of(item("agenda.kind.due", "", project, Optional.empty(), Urgency.OVERDUE));
            default -> Optional.empty();
        };
    }

    private static Item item(String kind, String words, Project project, Optional<LocalDate> due, Urgency urgency) {
        return new Item(kind, words, project.name(), due, urgency, "/projects/" + project.code());
    }
}
