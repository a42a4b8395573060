package io.tuji.job;

import io.tuji.audit.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A job as it stands.
 *
 * @param code what people see, such as RW-2026-000123; never given twice
 * @param input what the work was asked to do, by name
 * @param cursor how far it got, in the work's own measure; where it resumes
 * @param done how many of {@code total} pieces are behind it
 * @param doneBefore how many of them an earlier run had done
 * @param total empty until the work knows
 * @param result what it reports, by name; also while it runs
 * @param failure why it failed; only of a failed job
 * @param startedAt when the latest run began
 */
public record Job(
        JobId id,
        String code,
        String kind,
        Map<String, String> input,
        Actor actor,
        JobState state,
        long cursor,
        long done,
        long doneBefore,
        Optional<Long> total,
        Map<String, String> result,
        Optional<JobFailure> failure,
        boolean cancelAsked,
        Instant askedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    public Job {
        input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
        result = Collections.unmodifiableMap(new LinkedHashMap<>(result));
    }

    /** Pieces per second of the latest run; empty before it has done anything. */
    public Optional<Double> rate(Instant now) {
        return startedAt.filter(s -> done > doneBefore).map(s -> {
            double seconds =
                    Math.max(0.001, Duration.between(s, endedAt.orElse(now)).toMillis() / 1000.0);
            return (done - doneBefore) / seconds;
        });
    }

    /** What is left at the present rate; empty while total or rate is unknown or the job does not run. */
    public Optional<Duration> timeLeft(Instant now) {
        if (state != JobState.RUNNING) {
            return Optional.empty();
        }
        return total.flatMap(t -> rate(now).map(r -> Duration.ofMillis((long) (Math.max(0, t - done) / r * 1000))));
    }

    /** Whether {@link Jobs#cancel} would do anything. */
    public boolean canBeCancelled() {
        return !state.isEnded() && !cancelAsked;
    }

    /** Whether {@link Jobs#resume} would do anything. */
    public boolean canBeResumed() {
        return state == JobState.CANCELLED || state == JobState.FAILED;
    }
}
