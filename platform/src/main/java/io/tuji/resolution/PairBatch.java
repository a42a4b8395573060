package io.tuji.resolution;

import io.tuji.job.JobId;
import java.time.Instant;
import java.util.Optional;

/**
 * Pairs that were merged together because the evidence alone decides them.
 *
 * @param pairs how many were to be merged
 * @param merged how many of them are merged now; each can also be taken back singly
 * @param undone by whom the whole was taken back
 */
public record PairBatch(
        Id id, long pairs, long merged, String startedBy, Instant startedAt, JobId job, Optional<Undone> undone) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "PB-%06d".formatted(value);
        }
    }

    public record Undone(String by, Instant at, JobId job) {}
}
