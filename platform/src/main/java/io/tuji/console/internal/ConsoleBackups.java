package io.tuji.console.internal;

import io.tuji.audit.Actor;
import io.tuji.backup.BackupProgress;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.Backups;
import io.tuji.console.BackupAsked;
import io.tuji.console.BackupStatus;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins backups for the operator and says how they go. */
@Component
class ConsoleBackups {

    private final Backups backups;
    private final ProblemTexts texts;

    ConsoleBackups(Backups backups, ProblemTexts texts) {
        this.backups = backups;
        this.texts = texts;
    }

    BackupStatus start(BackupAsked asked, Locale locale) {
        try {
            return status(Optional.of(backups.start(Path.of(asked.file()), asked.replace(), Actor.CONSOLE)), locale);
        } catch (BackupRefused refused) {
            return new BackupStatus(Optional.empty(), Optional.of(words(refused.problem(), locale)));
        }
    }

    BackupStatus status(Locale locale) {
        return status(backups.progress(), locale);
    }

    BackupStatus cancel(Locale locale) {
        backups.cancel();
        return status(locale);
    }

    private BackupStatus status(Optional<BackupProgress> progress, Locale locale) {
        return new BackupStatus(
                progress, progress.flatMap(BackupProgress::problem).map(problem -> words(problem, locale)));
    }

    private String words(Problem problem, Locale locale) {
        ProblemTexts.Text text = texts.of(problem, locale);
        return text.code() + " " + text.place().map(place -> place + ": ").orElse("") + text.message() + " "
                + text.remedy();
    }
}
