package io.tuji.job.internal;

import io.tuji.job.JobId;

/** Another run has taken the job over; whatever this one was about to store must be rolled back. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(JobId id) {
        super("job " + id.value() + " has been taken over by another run");
    }
}
