package io.tuji.console;

import io.tuji.backup.BackupProgress;
import io.tuji.backup.BackupProgress.State;
import io.tuji.backup.BackupReport;
import io.tuji.setting.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code backup FILE [--replace]}: has all data written to a file, shows how it goes and says what the file holds. */
public final class BackupCommand {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Home home;
    private final Words words = Words.ofEnvironment();
    private final Terminal terminal = Terminal.standard();

    public BackupCommand(Home home) {
        this.home = home;
    }

    /**
     * Runs to the end of the backup.
     *
     * @param starter starts the platform in this process without web pages and gives what stops it; used if none runs
     * @return the exit code: 1 if there is no backup
     */
    public int run(List<String> arguments, Supplier<Runnable> starter) throws InterruptedException {
        Interruption interruption = Interruption.watch();
        try (Connection connection = Connection.to(home, words, starter)) {
            return interruption.isWished() ? 1 : make(connection.client(), asked(arguments), interruption);
        } finally {
            interruption.over();
        }
    }

    static BackupAsked asked(List<String> arguments) {
        return new BackupAsked(
                Path.of(arguments.get(0)).toAbsolutePath().normalize().toString(), arguments.contains("--replace"));
    }

    private int make(ConsoleClient platform, BackupAsked asked, Interruption interruption) throws InterruptedException {
        BackupStatus begun = platform.backUp(asked);
        Optional<BackupProgress> progress = begun.progress();
        if (progress.isEmpty()) {
            begun.problem().ifPresent(terminal::line);
            return 1;
        }
        return conclude(follow(platform, progress.get(), interruption), platform);
    }

    private BackupProgress follow(ConsoleClient platform, BackupProgress begun, Interruption interruption)
            throws InterruptedException {
        BackupProgress progress = begun;
        boolean cancelled = false;
        while (!progress.state().isEnded()) {
            if (interruption.isWished() && !cancelled) {
                terminal.line(words.say("job.cancelling"));
                platform.cancelBackup();
                cancelled = true;
            }
            terminal.progress(words.say(
                    "backup.progress", progress.tablesDone(), progress.tables(), progress.rows(), progress.table()));
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            progress = platform.backup().progress().orElseThrow();
        }
        return progress;
    }

    private int conclude(BackupProgress ended, ConsoleClient platform) {
        ended.report().ifPresent(this::tell);
        platform.backup().problem().ifPresent(terminal::line);
        if (ended.state() == State.DONE) {
            return 0;
        }
        terminal.line(words.say("backup." + ended.state().name().toLowerCase(Locale.ROOT)));
        return 1;
    }

    private void tell(BackupReport report) {
        terminal.line(words.say("backup.done", report.file(), report.bytes(), report.sha256()));
        terminal.line(words.say("backup.holds", report.tables(), report.rows(), report.files()));
        terminal.line(words.say("backup.care"));
    }
}
