package io.tuji.resolution;

import io.tuji.engine.resolve.Corrections.Correction;
import io.tuji.engine.resolve.Trial;
import io.tuji.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Weights that a district has from its own decisions; empty of figures while they are being estimated. */
public record OwnWeights(Id id, String askedBy, Instant askedAt, JobId job, Optional<Measured> measured) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "QZ-%06d".formatted(value);
        }
    }

    /**
     * What they rest on and what they are worth.
     *
     * @param trial on the same decided pairs without and with them, each pair judged by what knows nothing of it
     */
    public record Measured(Instant at, long same, long different, Trial trial, List<Correction> corrections) {

        public Measured {
            corrections = List.copyOf(corrections);
        }
    }

    /** That they are in force. */
    public record Choice(Id weights, String by, Instant at) {}
}
