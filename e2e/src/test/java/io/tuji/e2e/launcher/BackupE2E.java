package io.tuji.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.backup.BackupProgress;
import io.tuji.backup.BackupReport;
import io.tuji.bench.Server;
import io.tuji.console.BackupAsked;
import io.tuji.console.ConsoleClient;
import io.tuji.console.ImportAnswer.Started;
import io.tuji.job.JobState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator does with a backup, and what happens when the power goes in the middle of it. */
class BackupE2E {

    private static final int FIRMS = 20_000;
    /** The server's first log of 16 MiB is full only when rows are being loaded. */
    private static final String SECOND_LOG = "postgres/data/pg_wal/000000010000000000000002";

    private static final Pattern INTACT = Pattern.compile("Audit verified \\(([0-9,]+) entries\\)");

    @TempDir
    Path folder;

    @BeforeAll
    static void useThePackOfTheProject() {
        Built.usePack();
    }

    /** The import that the backup caught goes on from it and ends as it did there, however often another restore is killed before. */
    @Test
    void comesBackFromABackupMadeInTheMiddleOfAnImport() throws IOException, InterruptedException {
        Path home = Built.home(folder.resolve("home"));
        Path backup = folder.resolve("备份 one.zip");
        Object undisturbed = importWithBackup(home, backup);
        wipe(home);
        assertThat(restore(home, backup, 0)).containsPattern(INTACT);
        refusesADamagedFile(home, backup);
        isKilledOverAndOver(home, backup);
        try (Server again = Server.start(Built.jar(), home, List.of())) {
            ConsoleClient platform = again.client();
            assertThat(RegisterImport.await(
                                    platform, 1, status -> status.state().isEnded())
                            .state())
                    .isEqualTo(JobState.DONE);
            assertThat(platform.account(1).report()).isEqualTo(undisturbed);
            assertThat(platform.awaitIndex().findable()).isEqualTo(FIRMS);
        }
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).noneMatch(file -> file.getFileName().toString().matches("restor.*|before.*"));
        }
    }

    private Object importWithBackup(Path home, Path backup) throws IOException, InterruptedException {
        Path file = folder.resolve("register.csv");
        SyntheticRegister.of(FIRMS).write(file);
        try (Server server = Server.start(Built.jar(), home, List.of())) {
            ConsoleClient platform = server.client();
            Started started = RegisterImport.start(platform, file);
            RegisterImport.await(platform, started.job().orElseThrow(), status -> status.done() > 0);
            BackupReport report = backUp(platform, backup);
            assertThat(report.files())
                    .as("key, anchor and the file that is being imported")
                    .isEqualTo(3);
            assertThat(said(0, "backup", folder.resolve("another.zip").toString(), "--home", home.toString()))
                    .contains("Backup made", "another.zip");
            refusesWhileThePlatformRuns(home, backup);
            RegisterImport.await(
                    platform,
                    started.job().orElseThrow(),
                    status -> status.state().isEnded());
            return platform.account(started.run()).report();
        }
    }

    private static BackupReport backUp(ConsoleClient platform, Path file) throws InterruptedException {
        BackupProgress progress = platform.backUp(new BackupAsked(file.toString(), false))
                .progress()
                .orElseThrow();
        long end = System.nanoTime() + RegisterImport.PATIENCE.toNanos();
        while (!progress.state().isEnded() && System.nanoTime() < end) {
            Thread.sleep(20);
            progress = platform.backup().progress().orElseThrow();
        }
        return progress.report().orElseThrow();
    }

    private static void refusesWhileThePlatformRuns(Path home, Path backup) throws IOException, InterruptedException {
        assertThat(restore(home, backup, 1, "--replace")).contains("BAK-121", "./tuji down");
        assertThat(said(1, "backup", backup.toString(), "--home", home.toString()))
                .contains("BAK-103");
    }

    private void refusesADamagedFile(Path home, Path backup) throws IOException, InterruptedException {
        Path damaged = Files.copy(backup, folder.resolve("damaged.zip"));
        try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int one = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(one ^ 1);
        }
        assertThat(restore(home, damaged, 1, "--replace")).contains("BAK-113", "tables/");
    }

    /** Killed before it makes the server, and while it loads: each time the home of before stays. */
    private static void isKilledOverAndOver(Path home, Path backup) throws IOException, InterruptedException {
        for (String sign : List.of("database.secret", SECOND_LOG)) {
            try (Launcher restore =
                    Launcher.call("restore", backup.toString(), "--replace", "--home", home.toString())) {
                awaitFresh(home, sign);
                restore.kill();
            }
            assertThat(home.resolve("postgres/data/PG_VERSION")).exists();
        }
    }

    /** Until a restore has made this below its new home. */
    private static void awaitFresh(Path home, String sign) throws IOException, InterruptedException {
        long end = System.nanoTime() + RegisterImport.PATIENCE.toNanos();
        boolean there = false;
        while (!there && System.nanoTime() < end) {
            try (Stream<Path> files = Files.list(home)) {
                there = files.filter(file -> file.getFileName().toString().startsWith("restoring-"))
                        .anyMatch(fresh -> Files.exists(fresh.resolve(sign)));
            }
            Thread.sleep(20);
        }
        assertThat(there).as(sign).isTrue();
    }

    private static String restore(Path home, Path backup, int code, String... options)
            throws IOException, InterruptedException {
        List<String> words = Stream.concat(
                        Stream.of("restore", backup.toString(), "--home", home.toString()), Stream.of(options))
                .toList();
        return said(code, words.toArray(String[]::new));
    }

    private static String said(int code, String... words) throws IOException, InterruptedException {
        try (Launcher launcher = Launcher.call(words)) {
            assertThat(launcher.exitCode()).as(launcher.said()).isEqualTo(code);
            return launcher.said();
        }
    }

    private static void wipe(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
