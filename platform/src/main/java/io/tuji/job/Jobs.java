package io.tuji.job;

import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to long work. */
public interface Jobs {

    /** Asks for work; it starts when the transaction of the caller has committed, and never if that is rolled back. */
    JobId start(String kind, Map<String, String> input, Actor actor);

    Job get(JobId id);

    Optional<Job> find(JobId id);

    /** Those that have not ended and that the visitor may see, the newest first. */
    List<Job> running(Visitor visitor);

    /** Whether work of the kind is at it now, on whichever instance. */
    boolean isRunning(String kind);

    /**
     * Asks the work to stop after its present batch; a job that waits ends at once, one that has ended stays as it is.
     */
    void cancel(JobId id, Actor actor);

    /** Lets a cancelled or failed job go on from its cursor; any other stays as it is. */
    void resume(JobId id, Actor actor);
}
