package io.tuji.importing.internal;

import static io.tuji.importing.internal.ImportFixture.ACTOR;
import static io.tuji.importing.internal.ImportFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.importing.Delivery;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Imports.Started;
import io.tuji.importing.internal.ImportRun.Counts;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A file long enough to be caught in the middle: its firms would make every later test slow, so the database goes with this class. */
@PlatformTest
@DirtiesContext
class CutShortIT {

    private static final int FIRMS = 30_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ImportFixture fixture;

    @Autowired
    RunStore runs;

    @Autowired
    Jobs jobs;

    @Test
    void aCancelledImportGoesOnToTheSameCounts() {
        Received file = fixture.receive(RegisterRows.file(fixture.serials(), FIRMS));
        Started started = fixture.start(fixture.source(), file, Delivery.FULL, DAY);
        JobId job = started.job().orElseThrow();
        await().atMost(PATIENCE).until(() -> jobs.get(job).done() > 0);
        jobs.cancel(job, ACTOR);
        await().atMost(PATIENCE).until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(runs.get(started.run()).counts().read()).isBetween(1L, FIRMS - 1L);

        jobs.resume(job, ACTOR);

        assertThat(fixture.await(started).counts()).isEqualTo(new Counts(FIRMS, FIRMS, 0, 0, 0, 0, 0, 0));
    }
}
