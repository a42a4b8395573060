package io.tuji.job;

/**
 * What is done in jobs of one kind. Steps are idempotent: after a crash the work is called again and goes on from the
 * cursor.
 */
public interface JobWork {

    /** A stable word; its name for people is the message {@code job.kind.<kind>}. */
    String kind();

    /**
     * Does the work from {@code run.job().cursor()} on, asks {@link JobRun#isCancelled} after each batch and returns
     * early if so.
     *
     * @throws JobFailed if it cannot be done; any other exception is a fault of the program, logged and shown as
     *     JOB-101
     */
    void run(JobRun run);
}
