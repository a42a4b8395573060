package io.tuji.notice.internal;

import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.job.Job;
import io.tuji.job.JobEnded;
import io.tuji.job.Jobs;
import io.tuji.notice.Notices;
import java.time.Instant;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the person who asked for a job how it ended; the operator at the console has seen it there. */
@Component
class EndOfJob {

    private final Notices notices;
    private final Jobs jobs;
    private final People people;

    EndOfJob(Notices notices, Jobs jobs, People people) {
        this.notices = notices;
        this.jobs = jobs;
        this.people = people;
    }

    /** A job that was resumed meanwhile has not ended, and its next end will be told. */
    @ApplicationModuleListener
    void on(JobEnded event) {
        Job job = jobs.get(event.id());
        job.endedAt().ifPresent(end -> people.findByLogin(event.actor()).ifPresent(person -> tell(person, job, end)));
    }

    private void tell(Visitor person, Job job, Instant end) {
        String link = "/jobs/" + job.id().value();
        notices.tellOnce(
                "job:" + job.id().value() + ":" + end,
                person.id(),
                "notice.job." + job.state(),
                List.of("#job.kind." + job.kind(), job.code()),
                link);
    }
}
