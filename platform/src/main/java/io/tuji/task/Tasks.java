package io.tuji.task;

import io.tuji.access.Visitor;
import io.tuji.district.YearTask;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tasks, and how each stands today. */
public interface Tasks {

    /** As people type a task; what a form leaves out is empty. */
    record Typed(
            String year,
            String name,
            String measure,
            String quantity,
            String unit,
            String field,
            String lead,
            String deadline) {

        public Typed {
            year = Objects.requireNonNullElse(year, "");
            name = Objects.requireNonNullElse(name, "");
            measure = Objects.requireNonNullElse(measure, "");
            quantity = Objects.requireNonNullElse(quantity, "");
            unit = Objects.requireNonNullElse(unit, "");
            field = Objects.requireNonNullElse(field, "");
            lead = Objects.requireNonNullElse(lead, "");
            deadline = Objects.requireNonNullElse(deadline, "");
        }
    }

    Optional<Task> find(Task.Id id);

    /** Years of which there are tasks, the latest first. */
    List<Integer> years();

    /** How each task of a year stands, those that have ended left out. */
    List<TaskState> states(int year);

    TaskState state(Task task);

    /** The yearly tasks of the pack that have not been taken over. */
    List<YearTask> ofPack();

    Outcome<Task> enter(Typed typed, Visitor visitor);

    /** Takes a yearly task over from the pack, with its name, quantity and year as they stand there. */
    Outcome<Task> takeOver(int year, String id, Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<Task> change(Task.Id id, int version, Typed typed, Visitor visitor);

    /** Ends it, or takes it up again; false if it stood so already. */
    boolean end(Task.Id id, boolean ended, Visitor visitor);
}
