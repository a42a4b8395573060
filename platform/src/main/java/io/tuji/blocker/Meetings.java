package io.tuji.blocker;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Meetings that coordinate, what was stuck, what they decide. Everybody sees those to which the own body is called, that it has called, or that
 * gave the person or body something to do; of the pack and the decisions only what hangs on projects that the visitor sees or is given to do.
 */
public interface Meetings {

    /**
     * As people type a meeting; what a form leaves out is empty.
     *
     * @param bodies numbers of bodies that take part
     */
    record Typed(String title, String heldOn, String place, String chair, List<String> bodies) {

        public Typed {
            title = Objects.requireNonNullElse(title, "");
            heldOn = Objects.requireNonNullElse(heldOn, "");
            place = Objects.requireNonNullElse(place, "");
            chair = Objects.requireNonNullElse(chair, "");
            bodies = bodies == null ? List.of() : List.copyOf(bodies);
        }
    }

    /**
     * As people type a decision.
     *
     * @param on code of a project or blocker; empty of neither
     * @param owner login of the person, or empty
     * @param unit number of the body, or empty
     */
    record TypedDecision(String words, String owner, String unit, String due, String on) {

        public TypedDecision {
            words = Objects.requireNonNullElse(words, "");
            owner = Objects.requireNonNullElse(owner, "");
            unit = Objects.requireNonNullElse(unit, "");
            due = Objects.requireNonNullElse(due, "");
            on = Objects.requireNonNullElse(on, "");
        }
    }

    /** What stands now, or why nothing was changed. */
    record Outcome<T>(Optional<T> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Empty also of one that the visitor may not see. */
    Optional<Meeting> find(Meeting.Id id, Visitor visitor);

    boolean mayChange(Meeting meeting, Visitor visitor);

    /** What was stuck when the pack was made, cause by cause, the most pressing first. */
    List<Meeting.Item> items(Meeting meeting, Visitor visitor);

    /** How many more stood in the pack that the visitor may not see. */
    long hidden(Meeting meeting, Visitor visitor);

    /** In the order in which they were decided. */
    List<Decision> decisions(Meeting meeting, Visitor visitor);

    Optional<Decision> decision(Meeting meeting, int number, Visitor visitor);

    /** What the visitor can do with it now. */
    Set<Decision.Move> moves(Decision decision, Meeting meeting, Visitor visitor);

    Outcome<Meeting> call(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<Meeting> correct(Meeting.Id id, int version, Typed typed, Visitor visitor);

    /** Makes the pack from what stands now and the visitor may see, in the place of an earlier one. */
    Outcome<Meeting> pack(Meeting.Id id, Visitor visitor);

    /** From then on nothing of it changes but what becomes of its decisions. */
    Outcome<Meeting> close(Meeting.Id id, Visitor visitor);

    Outcome<Decision> decide(Meeting.Id id, TypedDecision typed, Visitor visitor);

    Outcome<Decision> move(Meeting.Id id, int number, Decision.Move move, String words, Visitor visitor);
}
