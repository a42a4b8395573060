package io.tuji.zone;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Task forces. They are set up by whoever may change all projects; these and the lead run them. Whoever may see all sees all of them,
 * others those that they, or people of their body, belong to. Members are brought into the team of each project on the target list, and
 * leave it with the task force.
 */
public interface TaskForces {

    /**
     * A task force as people type it.
     *
     * @param lead login
     * @param from the first day
     * @param until the last day
     */
    record Typed(String name, String mandate, String lead, String from, String until) {

        public Typed {
            name = Objects.requireNonNullElse(name, "");
            mandate = Objects.requireNonNullElse(mandate, "");
            lead = Objects.requireNonNullElse(lead, "");
            from = Objects.requireNonNullElse(from, "");
            until = Objects.requireNonNullElse(until, "");
        }
    }

    /** A member as people type it; for the whole term where no day is typed. */
    record TypedSeat(String login, String role, String from, String until) {

        public TypedSeat {
            login = Objects.requireNonNullElse(login, "");
            role = Objects.requireNonNullElse(role, "");
            from = Objects.requireNonNullElse(from, "");
            until = Objects.requireNonNullElse(until, "");
        }
    }

    Optional<TaskForce> find(TaskForce.Id id, Visitor visitor);

    List<TaskForce.Seat> members(TaskForce.Id id);

    /** Those of its target list that the visitor may see. */
    List<Project> projects(TaskForce.Id id, Visitor visitor);

    /** Those at work on a project; whoever asks has found the project. */
    List<TaskForce> on(Project.Id project);

    boolean mayRun(TaskForce force, Visitor visitor);

    boolean maySetUp(Visitor visitor);

    Outcome<TaskForce> setUp(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<TaskForce> correct(TaskForce.Id id, int version, Typed typed, Visitor visitor);

    Outcome<TaskForce> add(TaskForce.Id id, TypedSeat typed, Visitor visitor);

    Outcome<TaskForce> remove(TaskForce.Id id, String login, Visitor visitor);

    /** @param code of a project that the visitor may change */
    Outcome<TaskForce> take(TaskForce.Id id, String code, Visitor visitor);

    Outcome<TaskForce> release(TaskForce.Id id, String code, Visitor visitor);

    /** @param report what came of it; without one it does not end */
    Outcome<TaskForce> end(TaskForce.Id id, String report, Visitor visitor);

    /** Back at work, with its members in the teams again. */
    Outcome<TaskForce> reopen(TaskForce.Id id, Visitor visitor);
}
