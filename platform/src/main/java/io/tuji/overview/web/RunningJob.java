package io.tuji.overview.web;

import io.tuji.job.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job that has not ended, as one line.
 *
 * @param labelKey message key of what is done
 * @param total null while it is not known: the bar then shows no length
 */
record RunningJob(
        String labelKey, String href, long done, @Nullable Long total, Optional<Double> rate, Optional<Duration> left) {

    static RunningJob of(Job job, Instant now) {
        return new RunningJob(
                "job.kind." + job.kind(),
                "/jobs/" + job.id().value(),
                job.done(),
                job.total().orElse(null),
                job.rate(now),
                job.timeLeft(now));
    }
}
