package io.tuji.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.console.ConsoleClient;
import io.tuji.console.ImportAnswer.Started;
import io.tuji.console.ImportAsked;
import io.tuji.console.JobStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** An import as the operator's console starts and watches it. */
final class RegisterImport {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    private RegisterImport() {}

    static Started start(ConsoleClient platform, Path file) {
        return platform.start(new ImportAsked("登记", file.toString(), Optional.empty(), Optional.empty()))
                .started()
                .orElseThrow();
    }

    /** Waits until the job is as wanted; another platform may have taken it over meanwhile. */
    static JobStatus await(ConsoleClient platform, long job, Predicate<JobStatus> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JobStatus status = platform.job(job);
        while (!wanted.test(status) && System.nanoTime() < end) {
            Thread.sleep(20);
            status = platform.job(job);
        }
        assertThat(status).matches(wanted);
        return status;
    }
}
