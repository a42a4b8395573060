package io.tuji.console.internal;

import io.tuji.audit.Actor;
import io.tuji.console.JobStatus;
import io.tuji.job.Job;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.web.ProblemTexts;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how jobs go, and asks them to stop. */
@Component
class ConsoleJobs {

    private final Jobs jobs;
    private final ProblemTexts texts;
    private final Clock clock;

    ConsoleJobs(Jobs jobs, ProblemTexts texts, Clock clock) {
        this.jobs = jobs;
        this.texts = texts;
        this.clock = clock;
    }

    JobStatus status(JobId id, Locale locale) {
        return status(jobs.get(id), locale);
    }

    JobStatus cancel(JobId id, Locale locale) {
        jobs.cancel(id, Actor.CONSOLE);
        return status(id, locale);
    }

    private JobStatus status(Job job, Locale locale) {
        Instant now = clock.instant();
        return new JobStatus(
                job.id().value(),
                job.code(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.rate(now),
                job.timeLeft(now).map(left -> left.toSeconds()),
                job.failure()
                        .map(f -> f.code() + " " + texts.message(f.code(), f.arguments(), locale) + " "
                                + texts.remedy(f.code(), f.arguments(), locale)));
    }
}
