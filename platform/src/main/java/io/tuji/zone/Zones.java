package io.tuji.zone;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The war zones of the pack: who works in them, and which projects are theirs. */
public interface Zones {

    /**
     * Projects to be given to a zone, as people type it.
     *
     * @param codes of the projects
     * @param to whom to ask to take them over, as in {@link TeamRequests.Typed}; empty where the owner stays
     */
    record TypedAssignment(List<String> codes, String zone, String to, String words) {

        public TypedAssignment {
            codes = codes == null ? List.of() : List.copyOf(codes);
            zone = Objects.requireNonNullElse(zone, "");
            to = Objects.requireNonNullElse(to, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    /**
     * A zone whose scope holds a project.
     *
     * @param cluster of the scope to which the chain of the project belongs; empty where it does not speak for it
     * @param place of the scope in which the project is to lie; empty where it does not speak for it
     */
    record Proposal(String zone, Optional<String> cluster, Optional<String> place) {}

    /** In the order of the pack; empty where the pack names none. */
    List<WarZone> list(Visitor visitor);

    /** Which bodies work in a zone, whoever leads first. */
    List<WarZone.Tie> bodies(String zone);

    /** The zones whose known scope holds the project, the one with most reasons first; nothing follows from a scope that is unknown. */
    List<Proposal> proposals(Project project);

    /** How many zones have a scope that nobody has said. */
    long unknownScopes();

    /** Ties a body of the platform to a zone; only who may change all projects can. */
    List<Problem> tie(String zone, String unit, boolean leads, Visitor visitor);

    List<Problem> untie(String zone, String unit, Visitor visitor);

    /** All of them, or none. */
    Outcome<Assignment> assign(TypedAssignment typed, Visitor visitor);

    /** Gives each back to the zone that it had, unless it has been given to another since. */
    Outcome<Assignment> undo(long assignment, Visitor visitor);
}
