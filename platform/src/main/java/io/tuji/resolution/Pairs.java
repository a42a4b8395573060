package io.tuji.resolution;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.registry.Regrouping;
import java.util.List;
import java.util.Optional;

/** The door to the pairs of companies that may be one. */
public interface Pairs {

    /** It is done, with the merge where there was one; or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<Regrouping> merge) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** @param sure of the open ones those that the evidence alone decides */
    record Counts(long open, long sure, long same, long different) {}

    Counts counts();

    /** Open pairs, the most valuable first: the likeliest, and of those the ones about the largest firms. */
    List<Pair> open(long offset, int limit);

    Optional<Pair> find(Pair.Id id);

    /** One firm: the right is merged into the left, or the left into the right where that one has the better code. */
    Outcome same(Pair.Id id, Visitor visitor);

    Outcome different(Pair.Id id, Visitor visitor);

    /** Makes a decided pair open again; a merge is taken back. */
    Outcome reopen(Pair.Id id, Visitor visitor);

    /** Puts the pair behind all others for now. */
    void later(Pair.Id id, Visitor visitor);

    /** Compares all companies with each other. */
    JobId scan(Visitor visitor);

    boolean isScanning();
}
