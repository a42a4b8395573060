package io.tuji.quality.internal;

import io.tuji.job.Job;
import io.tuji.job.JobRun;
import java.util.Map;
import java.util.Objects;

/** A job that runs in the test's own thread and transaction, so that it sees what nobody else does and leaves nothing. */
final class RunHere implements JobRun {

    private final Job job;
    private Map<String, String> result = Map.of();
    private long done;
    private long total;

    RunHere(Job job) {
        this.job = job;
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void total(long pieces) {
        total = pieces;
    }

    @Override
    public void progress(long cursor, long pieces, Map<String, String> report) {
        done = pieces;
        result = report;
    }

    boolean isAllDone() {
        return total > 0 && done == total;
    }

    long number() {
        return Long.parseLong(Objects.requireNonNull(result.get("quality")));
    }
}
