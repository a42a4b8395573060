package io.tuji.job.web;

import io.tuji.job.Job;
import io.tuji.web.ProblemTexts;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A job for programs; what is not known is null.
 *
 * @param rate pieces per second
 */
record JobJson(
        long id,
        String code,
        String kind,
        String state,
        boolean cancelAsked,
        long done,
        Optional<Long> total,
        Optional<Double> rate,
        Optional<Long> secondsLeft,
        Map<String, String> result,
        Optional<Failure> failure,
        Instant askedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    record Failure(String code, String message, String remedy) {}

    static JobJson of(Job job, Instant now, ProblemTexts texts, Locale locale) {
        return new JobJson(
                job.id().value(),
                job.code(),
                job.kind(),
                job.state().name(),
                job.cancelAsked(),
                job.done(),
                job.total(),
                job.rate(now),
                job.timeLeft(now).map(Duration::toSeconds),
                job.result(),
                job.failure()
                        .map(f -> new Failure(
                                f.code(),
                                texts.message(f.code(), f.arguments(), locale),
                                texts.remedy(f.code(), f.arguments(), locale))),
                job.askedAt(),
                job.startedAt(),
                job.endedAt());
    }
}
