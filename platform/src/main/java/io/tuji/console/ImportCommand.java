package io.tuji.console;

import io.tuji.console.ImportAnswer.Started;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportReport;
import io.tuji.importing.ImportReport.Finding;
import io.tuji.job.JobState;
import io.tuji.setting.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code import SOURCE FILE [--full|--delta] [--as-of DATE]}: hands a file over, shows how it goes and says how it went. */
public final class ImportCommand {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Home home;
    private final Words words = Words.ofEnvironment();
    private final Terminal terminal = Terminal.standard();

    public ImportCommand(Home home) {
        this.home = home;
    }

    /**
     * Runs to the end of the import.
     *
     * @param starter starts the platform in this process without web pages and gives what stops it; used if none runs
     * @return the exit code: 0 if all rows were taken in or set aside, 1 if the file was refused or the job did not get through
     */
    public int run(List<String> arguments, Supplier<Runnable> starter) throws InterruptedException {
        Interruption interruption = Interruption.watch();
        try (Connection connection = Connection.to(home, words, starter)) {
            ConsoleClient platform = connection.client();
            return interruption.isWished() ? 1 : bring(platform, asked(arguments), interruption);
        } finally {
            interruption.over();
        }
    }

    static ImportAsked asked(List<String> arguments) {
        Optional<Delivery> delivery = Optional.empty();
        Optional<LocalDate> asOf = Optional.empty();
        for (int i = 2; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--full" -> delivery = Optional.of(Delivery.FULL);
                case "--delta" -> delivery = Optional.of(Delivery.DELTA);
                case "--as-of" -> asOf = Optional.of(LocalDate.parse(arguments.get(++i)));
                default -> throw new IllegalArgumentException(arguments.get(i));
            }
        }
        return new ImportAsked(
                arguments.get(0), Path.of(arguments.get(1)).toAbsolutePath().toString(), delivery, asOf);
    }

    private int bring(ConsoleClient platform, ImportAsked asked, Interruption interruption)
            throws InterruptedException {
        ImportAnswer answer = platform.start(asked);
        if (answer.newSource()) {
            terminal.line(words.say("source.new", asked.source()));
        }
        answer.problems().forEach(terminal::line);
        Optional<Started> started = answer.started();
        if (started.isEmpty()) {
            terminal.line(words.say("import.refused"));
            return 1;
        }
        terminal.line(words.say("import.as-of", answer.asOf().toString()));
        if (started.get().already()) {
            terminal.line(words.say("import.already"));
            tell(platform.account(started.get().run()));
            return 0;
        }
        JobStatus job = follow(platform, started.get().job().orElseThrow(), interruption);
        tell(platform.account(started.get().run()));
        return conclude(platform, job);
    }

    private JobStatus follow(ConsoleClient platform, long id, Interruption interruption) throws InterruptedException {
        boolean cancelled = false;
        JobStatus job = platform.job(id);
        while (!job.state().isEnded()) {
            if (interruption.isWished() && !cancelled) {
                terminal.line(words.say("job.cancelling"));
                platform.cancel(id);
                cancelled = true;
            }
            terminal.progress(progress(job));
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            job = platform.job(id);
        }
        return job;
    }

    private String progress(JobStatus job) {
        String left =
                job.secondsLeft().map(seconds -> words.say("job.left", seconds)).orElse("");
        return words.say(
                "job.progress", job.done(), job.total().orElse(0L), job.rate().orElse(0.0), left);
    }

    private void tell(ImportAccount account) {
        ImportReport report = account.report();
        terminal.line(words.say("import.rows", report.code(), report.read(), report.rows()));
        terminal.line(words.say(
                "import.stored",
                report.stored(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.older()));
        terminal.line(words.say("import.aside", report.setAside(), report.gone(), report.returned()));
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            terminal.line(words.say(
                    "finding",
                    finding.code(),
                    finding.count(),
                    finding.firstRow(),
                    account.findings().get(i)));
        }
        if (report.setAside() > 0) {
            terminal.line(account.page()
                    .map(page -> words.say("aside.page", page))
                    .orElseGet(() -> words.say("aside.later", report.code())));
        }
    }

    private int conclude(ConsoleClient platform, JobStatus job) {
        job.failure().ifPresent(terminal::line);
        if (job.state() != JobState.DONE) {
            terminal.line(words.say("job." + job.state().name().toLowerCase(java.util.Locale.ROOT), job.code()));
            return 1;
        }
        PlatformStatus status = platform.awaitIndex();
        terminal.line(words.say("import.done", status.findable()));
        return 0;
    }
}
