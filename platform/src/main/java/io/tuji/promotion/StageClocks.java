package io.tuji.promotion;

import io.tuji.calendar.WorkClock;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long projects have been at their stage, by working days; while one is put off or paused its clock stands still. */
public interface StageClocks {

    /**
     * How a clock stands in the evening of a day.
     *
     * @param state unknown where it hangs on a year whose calendar is not loaded; stopped once the project has left its way for good
     * @param days that count
     * @param limits of the stage; empty where nobody waits for the project to go on, and then it is never yellow
     * @param held the pause of that day
     */
    record Standing(
            LocalDate since,
            Known<WorkClock.State> state,
            Known<Integer> days,
            Optional<Stage.Days> limits,
            Optional<StagePause> held) {}

    Map<Project.Id, Standing> on(LocalDate day, Collection<Project> projects);

    /** How it stands today. */
    Standing of(Project project);

    /** All pauses of a project, the earliest first. */
    List<StagePause> pauses(Project.Id id);
}
