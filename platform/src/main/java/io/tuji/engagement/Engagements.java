package io.tuji.engagement;

import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.Move;
import io.tuji.engagement.Engagement.State;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Engagements with firms. One on a project is seen by whoever sees the project; one without, by the body that recorded it or leads it, the
 * bodies above, and whoever took part.
 */
public interface Engagements {

    /**
     * An engagement as people type it.
     *
     * @param project code; the firm is then the project's
     * @param firm code, credit code or whole name
     * @param unregistered whether the firm is known by name only
     * @param planned whether it is yet to take place
     * @param ours logins, the one who leads first; whoever types where it is empty
     * @param reason of a correction
     */
    record Typed(
            String project,
            String firm,
            boolean unregistered,
            String kind,
            boolean planned,
            String day,
            String begins,
            String place,
            String subject,
            String summary,
            String asks,
            String nextStep,
            String nextOn,
            List<String> ours,
            List<TypedTheirs> theirs,
            String reason) {

        public Typed {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }
    }

    record TypedTheirs(String name, String position) {

        public TypedTheirs {
            name = Objects.requireNonNullElse(name, "");
            position = Objects.requireNonNullElse(position, "");
        }
    }

    /** The engagement as it stands now, or why nothing was changed. */
    record Outcome(Optional<Engagement> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }

        public static Outcome refused(List<Problem> problems) {
            return new Outcome(Optional.empty(), problems);
        }
    }

    /**
     * What was done with an engagement.
     *
     * @param act ADD, CORRECT, or the name of a move
     * @param words why
     * @param undoneBy who took it back
     */
    record Step(
            long id, String act, State stateBefore, String words, String by, Instant at, Optional<String> undoneBy) {

        public static final String ADD = "ADD";
        public static final String CORRECT = "CORRECT";

        public boolean isUndoable() {
            return undoneBy.isEmpty() && !act.equals(ADD);
        }
    }

    /**
     * That another body speaks with the same firm at about the same time.
     *
     * @param by who recorded it
     * @param id only where the visitor may see it
     */
    record Other(String body, String by, LocalDate day, State state, Optional<Id> id) {}

    Optional<Engagement> find(Id id, Visitor visitor);

    /** Those that the visitor may see, the latest first. */
    List<Engagement> of(Project project, Visitor visitor);

    List<Engagement> of(CompanyId company, Visitor visitor);

    /** What is agreed and has the visitor among ours, the earliest first. */
    List<Engagement> ahead(Visitor visitor);

    boolean mayChange(Engagement engagement, Visitor visitor);

    /** The earliest first. */
    List<Step> steps(Id id);

    /** Of other bodies within 14 days before and after. */
    List<Other> others(Firm firm, LocalDate day, Visitor visitor);

    /** The same of what is about to be recorded; nothing of what is wrong in itself. */
    List<Other> others(Typed typed, Visitor visitor);

    Outcome add(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome correct(Id id, int version, Typed typed, Visitor visitor);

    Outcome move(Id id, Move move, String words, Visitor visitor);

    /** Takes back the last correction or move. */
    Outcome undo(Id id, Visitor visitor);
}
