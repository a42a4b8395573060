package io.tuji.plan;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.PlanObservation.Ref;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has checked and approved which figure, and which may be made public. Everything that is done is kept. */
public interface Clearances {

    /** What came of moves: the figures moved, and why others were not. */
    record Outcome(List<Clearance> moved, List<Problem> problems) {

        public Outcome {
            moved = List.copyOf(moved);
            problems = List.copyOf(problems);
        }
    }

    /** Empty if nothing of that name stands now. */
    Optional<Clearance> find(Ref ref);

    /** Of those of the figures that stand now. */
    Map<Ref, Clearance> of(Collection<Ref> refs);

    /** What every file that leaves the house has to leave out. */
    Withheld withheld();

    /**
     * The figures that the states of these indicators rest on, that people have entered and that nobody has approved yet, by measure. The
     * pack is in force as a whole, and inventions wait for nobody: neither is named.
     */
    Map<String, List<Ref>> unapproved(Collection<Standing> standings);

    /** Everything that was done with a figure, the latest first. */
    List<Act> history(Ref ref);

    /** @param version of the figure it was done for; of a statement of the pack the version of the pack */
    record Act(Move move, long version, Clearance.Signature signature) {}

    /**
     * Moves figures on or back; each by itself, so that one that cannot be moved keeps no other back.
     *
     * @param reason empty where the move needs none
     */
    Outcome move(Collection<Ref> refs, Move move, String reason, Visitor visitor);

    /** How many entered figures wait for a check, and for approval. */
    Waiting waiting();

    record Waiting(long forCheck, long forApproval) {}
}
