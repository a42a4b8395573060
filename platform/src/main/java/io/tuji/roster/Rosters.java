package io.tuji.roster;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import java.util.List;
import java.util.Optional;

/** The door to the lists of firms. A list tells what the district thinks of firms: only those who may see all firms see any. */
public interface Rosters {

    /** It is done, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<Roster> roster) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Optional<Roster> find(Roster.Id id, Visitor visitor);

    /** Whether the right reaches all firms: sums over a list are for nobody else. */
    boolean reaches(Visitor visitor, Right right);

    /** The lists that are kept for a purpose, by name. */
    List<Roster> list(Purpose purpose, Visitor visitor);

    Outcome create(About about, Visitor visitor);

    /** @param version of the list that the visitor has seen */
    Outcome change(Roster.Id id, int version, About about, Visitor visitor);

    /** Ends the keeping of a list, or takes it up again. */
    Outcome close(Roster.Id id, boolean closed, Visitor visitor);

    /** All versions that have ever been in force, the newest first. */
    List<RosterVersion> versions(Roster.Id id);

    /** The version that counts. */
    Optional<RosterVersion> inForce(Roster.Id id);

    /** In the order of the list; firms that were merged are one. */
    List<RosterMember> members(RosterVersion.Id version);
}
