package io.tuji.promotion;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Projects and what becomes of them. Everybody sees those of which the own body, or one below it, is the owner, the creator or a member of
 * the team; who may see all sees all.
 */
public interface Projects {

    /**
     * A change as people type it.
     *
     * @param version that was seen
     * @param typed by key: fields of the pack, and {@code name}, {@code company}, {@code firm}, {@code unregistered}, {@code aim},
     *     {@code zone}, {@code next_step}, {@code next_on}, {@code space_place}, {@code space_words}, {@code sprung_from}; what is left
     *     out stays
     * @param words why
     */
    record Edit(int version, Map<String, String> typed, String words) {

        public Edit {
            typed = Map.copyOf(typed);
            words = Objects.requireNonNullElse(words, "");
        }
    }

    /**
     * A move as people type it.
     *
     * @param stage to go to
     * @param edit what is told along with it
     * @param override whether to go although something is missing
     */
    record Move(String stage, Edit edit, boolean override) {}

    /**
     * How it leaves its way.
     *
     * @param leaving one of {@link PromotionRules.Leaving}
     * @param reason one of the pack's
     * @param to the place that won it
     */
    record Leave(String leaving, String reason, String words, String to) {

        public Leave {
            leaving = Objects.requireNonNullElse(leaving, "");
            reason = Objects.requireNonNullElse(reason, "");
            words = Objects.requireNonNullElse(words, "");
            to = Objects.requireNonNullElse(to, "");
        }
    }

    /**
     * Somebody in the team, as people type it.
     *
     * @param role what the person does in it
     */
    record Seat(String login, String role) {

        public Seat {
            login = Objects.requireNonNullElse(login, "");
            role = Objects.requireNonNullElse(role, "");
        }
    }

    /** The project as it stands now, or why nothing was changed. */
    record Outcome(Optional<Project> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** How the district promotes; empty where the pack does not say. */
    Optional<PromotionRules> rules();

    /** Empty also of one that the visitor may not see. */
    Optional<Project> find(Project.Code code, Visitor visitor);

    Optional<Project> find(Project.Id id, Visitor visitor);

    /** Those of a firm that the visitor may see, the latest first. */
    List<Project> of(CompanyId company, Visitor visitor);

    /** Which projects the visitor may see, as a condition with the alias {@code p}, for modules that count or list them. */
    Filter visible(Visitor visitor);

    /** Which projects the visitor may change, in the same form. */
    Filter changeable(Visitor visitor);

    boolean mayChange(Project project, Visitor visitor);

    /** The earliest first. */
    List<Entry> entries(Project.Id id);

    /** The latest first. */
    List<Change> changes(Project.Id id);

    /** What it has not told yet that the stage, or one before it, asks for. */
    List<Missing> missing(Project project, String stage);

    /** Whom it can be given to, by name. */
    List<Visitor> owners();

    /**
     * Enters a project at the first stage of its pipeline, which is a gate like any other.
     *
     * @param typed as in {@link Edit}, and {@code pipeline}, {@code owner}, {@code lead}
     */
    Outcome enter(Map<String, String> typed, Visitor visitor);

    /** Checks only what is changed, so that whatever is wrong can be put right. */
    Outcome edit(Project.Id id, Edit edit, Visitor visitor);

    Outcome move(Project.Id id, Move move, Visitor visitor);

    Outcome leave(Project.Id id, Leave leave, Visitor visitor);

    /** Back on its way, at the stage where it left it. */
    Outcome resume(Project.Id id, String words, Visitor visitor);

    /**
     * Gives it to another owner, who belongs to it by that alone; the earlier owner goes on seeing it only where the body does.
     *
     * @param login of somebody who may change projects
     * @param words why
     */
    Outcome handOver(Project.Id id, String login, String words, Visitor visitor);

    /**
     * Takes it over because somebody has asked for it who may change it; its history names both.
     *
     * @param words why
     * @param visitor who will own it, and need not have seen it before
     */
    Outcome takeOver(Project.Id id, Visitor asker, String words, Visitor visitor);

    List<Member> team(Project.Id id);

    /** @param login of somebody who may change projects */
    List<Problem> join(Project.Id id, String login, String role, Visitor visitor);

    List<Problem> dismiss(Project.Id id, UserId person, Visitor visitor);

    /** The team as it is to be, all of it or nothing; a problem stands at the row of whoever it is about. */
    List<Problem> seat(Project.Id id, List<Seat> team, Visitor visitor);

    /**
     * Writes something down that changes nothing.
     *
     * @param kind a {@link NoteKind}
     */
    List<Problem> note(Project.Id id, String kind, String words, Visitor visitor);
}
