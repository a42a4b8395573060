package io.tuji.resolution;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What agreement is worth by the district's own decisions: estimated when a person asks, in force when a person chooses so, never else.
 *
 * <p>Whatever the weights, two valid codes that differ are merged by a person only.
 */
public interface DistrictWeights {

    /** Pairs judged the same that are needed, so that a share among them is known to about seven in a hundred. */
    int SAME_NEEDED = 50;

    /** Pairs judged different that are needed, for the same reason. */
    int DIFFERENT_NEEDED = 50;

    /** Pairs of real firms that persons decided one by one; those merged in a batch were decided by the evidence. */
    record Decisions(long same, long different) {

        public long sameMissing() {
            return Math.max(0, SAME_NEEDED - same);
        }

        public long differentMissing() {
            return Math.max(0, DIFFERENT_NEEDED - different);
        }

        public boolean isEnough() {
            return sameMissing() == 0 && differentMissing() == 0;
        }
    }

    /** It is done, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<OwnWeights.Id> weights) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Decisions decisions();

    /** Begins to estimate weights and to measure them, in a job. */
    Outcome estimate(Visitor visitor);

    boolean isEstimating();

    /** From now on firms are compared by these. */
    Outcome choose(OwnWeights.Id id, Visitor visitor);

    /** From now on firms are compared as if nothing had been decided. */
    void leave(Visitor visitor);

    Optional<OwnWeights.Choice> inForce();

    Optional<OwnWeights> find(OwnWeights.Id id);

    /** The latest first. */
    List<OwnWeights> latest(int most);
}
