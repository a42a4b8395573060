package io.tuji.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.job.Job;
import io.tuji.job.JobFailure;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a person who asks for long work can rely on. */
@PlatformTest
class JobsIT {

    private static final Actor ACTOR = new Actor("zhang");
    private static final String ENDLESS = "1000000000";

    @Autowired
    Jobs jobs;

    @Autowired
    EndedJobs ended;

    @Autowired
    TransactionOperations transaction;

    @Test
    void runsToTheEndAndSaysSoOnce() {
        JobId id = start(Map.of("pieces", "3"));

        Job job = awaitState(id, JobState.DONE);

        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).contains(3L);
        assertThat(job.result()).containsEntry("to", "3");
        assertThat(job.failure()).isEmpty();
        assertThat(job.code()).matches("RW-\\d{4}-\\d{6,}");
        assertThat(ended.of(id)).containsExactly(JobState.DONE);
    }

    @Test
    void startsWithinASecondOfTheCommit() {
        JobId id = start(Map.of("pieces", ENDLESS));

        await().atMost(Duration.ofSeconds(1)).until(() -> jobs.get(id).state() == JobState.RUNNING);

        jobs.cancel(id, ACTOR);
        awaitState(id, JobState.CANCELLED);
    }

    @Test
    void whatIsRolledBackWasNeverAskedFor() {
        JobId id = transaction.execute(status -> {
            status.setRollbackOnly();
            return start(Map.of("pieces", "1"));
        });

        assertThat(jobs.find(id)).isEmpty();
    }

    @Test
    void aCancelledJobGoesOnFromItsCursor() {
        JobId id = start(Map.of("pieces", ENDLESS));
        await().until(() -> jobs.get(id).done() > 5);

        jobs.cancel(id, ACTOR);
        Job cancelled = awaitState(id, JobState.CANCELLED);
        assertThat(cancelled.canBeResumed()).isTrue();

        jobs.resume(id, ACTOR);
        await().until(() -> jobs.get(id).done() > cancelled.done());
        assertThat(jobs.get(id).result()).containsEntry("from", "" + (cancelled.cursor() + 1));
        assertThat(jobs.get(id).doneBefore()).isEqualTo(cancelled.done());

        jobs.cancel(id, ACTOR);
        awaitState(id, JobState.CANCELLED);
        await().untilAsserted(() -> assertThat(ended.of(id)).containsExactly(JobState.CANCELLED, JobState.CANCELLED));
    }

    @Test
    void aRefusalOfTheWorkKeepsItsCode() {
        JobId id = start(Map.of("pieces", "5", "failAt", "3"));

        Job job = awaitState(id, JobState.FAILED);

        assertThat(job.failure()).contains(new JobFailure("WEB-404", List.of("piece 3")));
        assertThat(job.cursor()).isEqualTo(2);
        assertThat(ended.of(id)).containsExactly(JobState.FAILED);
    }

    @Test
    void aFaultOfTheProgramIsNotRetriedButCanBeResumed() {
        JobId id = start(Map.of("pieces", "5", "throwAt", "3"));
        Job job = awaitState(id, JobState.FAILED);
        assertThat(job.failure()).contains(new JobFailure("JOB-101", List.of("IllegalStateException")));

        jobs.resume(id, ACTOR);

        await().until(() -> ended.of(id).size() == 2);
        assertThat(jobs.get(id).doneBefore()).isEqualTo(2);
    }

    @Test
    void workThatNobodyKnowsIsNamed() {
        JobId id = jobs.start("test.unknown", Map.of(), ACTOR);

        assertThat(awaitState(id, JobState.FAILED).failure())
                .contains(new JobFailure("JOB-102", List.of("test.unknown")));
    }

    @Test
    void whatHasEndedStaysEnded() {
        JobId id = start(Map.of("pieces", "1"));
        Job done = awaitState(id, JobState.DONE);

        jobs.cancel(id, ACTOR);
        jobs.resume(id, ACTOR);

        assertThat(jobs.get(id)).isEqualTo(done);
    }

    private JobId start(Map<String, String> input) {
        return jobs.start(CountingWork.KIND, input, ACTOR);
    }

    private Job awaitState(JobId id, JobState state) {
        await().until(() -> jobs.get(id).state() == state);
        return jobs.get(id);
    }
}
