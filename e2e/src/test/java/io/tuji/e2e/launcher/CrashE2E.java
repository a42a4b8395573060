package io.tuji.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.bench.Server;
import io.tuji.console.ConsoleClient;
import io.tuji.console.ImportAnswer.Started;
import io.tuji.console.JobStatus;
import io.tuji.importing.ImportReport;
import io.tuji.job.JobState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform that is killed in the middle of an import loses nothing and does nothing twice. */
class CrashE2E {

    private static final int FIRMS = 30_000;
    /** Of the 30 seconds that a person is promised; the rest is for the start, which depends on the machine. */
    private static final Duration RESUMED_WITHIN = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @BeforeAll
    static void useThePackOfTheProject() {
        Built.usePack();
    }

    @Test
    void goesOnAfterAKillAndEndsAsIfUndisturbed() throws IOException, InterruptedException {
        Path file = folder.resolve("register.csv");
        SyntheticRegister.of(FIRMS).write(file);
        ImportReport undisturbed = undisturbed(file);
        Path home = Built.home(folder.resolve("crashed"));
        Started started = killInTheMiddle(home, file);
        ProcessHandle leftBehind = databaseOf(home);
        assertThat(leftBehind.isAlive())
                .as("the database outlives its platform")
                .isTrue();

        try (Server again = Server.start(Built.jar(), home, List.of())) {
            long begin = System.nanoTime();
            assertThat(leftBehind.onExit()).succeedsWithin(RESUMED_WITHIN);
            ConsoleClient platform = again.client();
            long job = started.job().orElseThrow();
            RegisterImport.await(platform, job, status -> status.state() != JobState.WAITING);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(RESUMED_WITHIN);
            assertThat(RegisterImport.await(
                                    platform, job, status -> status.state().isEnded())
                            .state())
                    .isEqualTo(JobState.DONE);
            assertThat(platform.account(started.run()).report()).isEqualTo(undisturbed);
            assertThat(platform.awaitIndex().findable()).isEqualTo(FIRMS);
        }
    }

    private ImportReport undisturbed(Path file) throws IOException, InterruptedException {
        try (Server server = Server.start(Built.jar(), Built.home(folder.resolve("undisturbed")), List.of())) {
            Started started = RegisterImport.start(server.client(), file);
            RegisterImport.await(
                    server.client(),
                    started.job().orElseThrow(),
                    status -> status.state().isEnded());
            ImportReport report = server.client().account(started.run()).report();
            assertThat(report.added()).isEqualTo(FIRMS);
            return report;
        }
    }

    private static Started killInTheMiddle(Path home, Path file) throws IOException, InterruptedException {
        Server server = Server.start(Built.jar(), home, List.of());
        try {
            Started started = RegisterImport.start(server.client(), file);
            JobStatus status =
                    RegisterImport.await(server.client(), started.job().orElseThrow(), s -> s.done() > 0);
            server.kill();
            assertThat(status.state()).isEqualTo(JobState.RUNNING);
            assertThat(status.done()).isLessThan(FIRMS);
            return started;
        } finally {
            server.kill();
        }
    }

    private static ProcessHandle databaseOf(Path home) throws IOException {
        String pid =
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
