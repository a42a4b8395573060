package io.tuji.resolution;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Merges all pairs at once that the evidence alone decides, and takes that back. Never among them: pairs to be reviewed, two valid codes
 * that differ, an invented firm beside a real one, and what a person wants to decide singly.
 */
public interface PairBatches {

    /**
     * What would become of the open pairs on sufficient evidence.
     *
     * @param apart those that a person wants to decide singly
     * @param barred those that only a person may merge
     */
    record Preview(long merging, long apart, long barred) {}

    /** It has begun, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<PairBatch.Id> batch) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Preview preview(Visitor visitor);

    /** Lets a person decide on the pair singly, or takes it in again. */
    void keepApart(Pair.Id id, boolean apart, Visitor visitor);

    /**
     * Begins to merge, in a job.
     *
     * @param seen how many the person has been shown; refused where there are others now
     */
    Outcome start(long seen, Visitor visitor);

    /** Begins to take all merges of the batch back, the latest first, in a job. */
    Outcome undo(PairBatch.Id id, Visitor visitor);

    /** Whether its pairs are being merged or taken back now. */
    boolean isWorking(PairBatch batch);

    Optional<PairBatch> find(PairBatch.Id id);

    /** The latest first. */
    List<PairBatch> latest(int most);
}
