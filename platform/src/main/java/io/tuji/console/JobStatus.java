package io.tuji.console;

import io.tuji.job.JobState;
import java.util.Optional;

/**
 * A job, for the terminal.
 *
 * @param rate pieces per second
 * @param failure in words, of a failed job
 */
public record JobStatus(
        long id,
        String code,
        String kind,
        JobState state,
        long done,
        Optional<Long> total,
        Optional<Double> rate,
        Optional<Long> secondsLeft,
        Optional<String> failure) {}
