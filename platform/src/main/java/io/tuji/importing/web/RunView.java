package io.tuji.importing.web;

import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunState;
import io.tuji.job.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run at one moment, as templates ask for it; while its job lives, the job says where it stands. */
record RunView(ImportRun run, Optional<Job> job, Instant now) {

    RunState state() {
        return job.map(j -> RunState.valueOf(j.state().name())).orElse(run.state());
    }

    public StateLook look() {
        return StateLook.of(state());
    }

    public boolean isEnded() {
        return state().isEnded();
    }

    public boolean isDone() {
        return state() == RunState.DONE;
    }

    public boolean isStopping() {
        return !isEnded() && job.filter(Job::cancelAsked).isPresent();
    }

    public boolean canBeCancelled() {
        return job.filter(Job::canBeCancelled).isPresent();
    }

    public boolean canBeResumed() {
        return job.filter(Job::canBeResumed).isPresent();
    }

    /** Rows a second of the latest stretch, once there is at least one. */
    public Optional<Long> rate() {
        return job.flatMap(j -> j.rate(now)).map(Double::longValue).filter(rate -> rate > 0);
    }

    public Optional<Duration> left() {
        return job.flatMap(j -> j.timeLeft(now));
    }

    /** How long the latest stretch took or has been going on. */
    public Optional<Duration> taken() {
        return job.flatMap(j ->
                j.startedAt().map(start -> Duration.between(start, j.endedAt().orElse(now))));
    }

    /** Null before the job has said it: the bar then shows no length. */
    public @Nullable Long total() {
        return job.flatMap(Job::total).orElse(null);
    }

    public long done() {
        return run.counts().read();
    }
}
