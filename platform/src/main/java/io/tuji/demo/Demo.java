package io.tuji.demo;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import java.time.Instant;
import java.util.Optional;

/** The door to the invented park. There is at most one. */
public interface Demo {

    /**
     * The park as it stands.
     *
     * @param companies that are there now
     * @param observations of plans that were invented
     * @param filling the job that is still adding to it
     */
    record Park(long companies, long observations, Optional<JobId> filling, String askedBy, Instant askedAt) {}

    /** Empty while nothing invented exists. */
    Optional<Park> find();

    /** Whether anything invented exists; cheap. */
    boolean isPresent();

    /** Fills the park in jobs of its own; false if there is one already, which then stays as it is. */
    boolean fill(Actor actor);

    /** Removes everything invented for good; refused, with the reason, while it is still being filled in. */
    Optional<Problem> remove(Actor actor);
}
