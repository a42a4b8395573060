package io.tuji.zone;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Asks people and bodies to take projects over or to help with them; whoever is asked answers, and nobody else does. */
public interface TeamRequests {

    /** After so many working days without an answer it goes back to whoever asked. */
    int WORKING_DAYS = 3;

    /**
     * A request as people type it.
     *
     * @param kind one of {@link TeamRequest.Kind}
     * @param to login of a person, or {@code unit:} and the number of a body
     * @param role in the team, of whoever helps
     */
    record Typed(String kind, String to, String role, String words) {

        /** Before the number of a body. */
        public static final String UNIT = "unit:";

        public Typed {
            kind = Objects.requireNonNullElse(kind, "");
            to = Objects.requireNonNullElse(to, "");
            role = Objects.requireNonNullElse(role, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    /** Empty also of one that the visitor may not see: it is seen by whoever sees the project, and by whoever is asked. */
    Optional<TeamRequest> find(long id, Visitor visitor);

    /** The latest first; whoever asks has found the project. */
    List<TeamRequest> of(Project.Id project);

    /** What the visitor can do with it now. */
    Set<TeamRequest.Move> moves(TeamRequest request, Visitor visitor);

    /** Whether the visitor may ask somebody to take the project over: the owner, who may change all, the lead of its zone. */
    boolean mayHandOver(Project project, Visitor visitor);

    Outcome<TeamRequest> ask(Project.Id project, Typed typed, Visitor visitor);

    /** @param words why, of a refusal */
    Outcome<TeamRequest> answer(long id, TeamRequest.Move move, String words, Visitor visitor);

    /**
     * Whoever is asked names somebody who should be asked instead; the days to answer begin anew.
     *
     * @param to as in {@link Typed}
     * @param words why
     */
    Outcome<TeamRequest> passOn(long id, String to, String words, Visitor visitor);
}
