package io.tuji.job.web;

import io.tuji.job.Job;
import io.tuji.job.JobState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job at one moment, as templates ask for it. */
record JobView(Job job, Instant now) {

    public long id() {
        return job.id().value();
    }

    public String kindKey() {
        return "job.kind." + job.kind();
    }

    /** Null while it is not known: the bar then shows no length. */
    public @Nullable Long total() {
        return job.total().orElse(null);
    }

    public Optional<Double> rate() {
        return job.rate(now);
    }

    public Optional<Duration> left() {
        return job.timeLeft(now);
    }

    /** How long the latest run took or has been running. */
    public Optional<Duration> taken() {
        return job.startedAt()
                .map(start -> Duration.between(start, job.endedAt().orElse(now)));
    }

    public String stateKey() {
        return job.cancelAsked() && !job.state().isEnded() ? "job.state.STOPPING" : "job.state." + job.state();
    }

    public String stateKind() {
        return switch (job.state()) {
            case WAITING, RUNNING -> "calm";
            case DONE -> "good";
            case CANCELLED -> "unknown";
            case FAILED -> "bad";
        };
    }

    public String stateIcon() {
        return switch (job.state()) {
            case WAITING -> "hourglass";
            case RUNNING -> "arrow-repeat";
            case DONE -> "check-circle";
            case CANCELLED -> "dash-circle";
            case FAILED -> "x-octagon";
        };
    }

    public boolean isEnded() {
        return job.state().isEnded();
    }

    public boolean isRunning() {
        return job.state() == JobState.RUNNING;
    }
}
