package io.tuji.job;

import java.util.Map;

/**
 * The running job, seen by its work.
 *
 * <p>If another instance has taken the job over, because this one gave no sign of life for too long, {@link
 * #isCancelled} is true and {@link #total} and {@link #progress} throw, so that the batch at hand is rolled back and
 * nothing is stored twice.
 */
public interface JobRun {

    /** The job as it was when this run began: input, cursor, result so far. */
    Job job();

    /**
     * Whether to stop after the present batch: someone asked to cancel, or this instance is being stopped and the job
     * goes on at the next start. Looked up in the database, at most every 200 ms, so it is seen whichever instance was
     * asked.
     */
    boolean isCancelled();

    void total(long pieces);

    /**
     * Notes how far the work is. The work calls it last in the transaction of its own that stores the batch, so that
     * cursor and rows agree after a crash; the job's row stays locked from this call to the end of that transaction.
     *
     * @param result the report so far, kept whole and in this order
     */
    void progress(long cursor, long done, Map<String, String> result);
}
