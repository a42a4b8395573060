package io.tuji.console;

import io.tuji.audit.AuditVerification;
import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.BackupReport;
import io.tuji.backup.Restore;
import io.tuji.backup.RestoreOrder;
import io.tuji.backup.RestoreReport;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** {@code restore FILE [--replace] [--forget-old]}: brings a backup back into a home that no platform uses. */
public final class RestoreCommand {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Clock clock;
    private final Words words = Words.ofEnvironment();
    private final Terminal terminal = Terminal.standard();

    public RestoreCommand(Clock clock) {
        this.clock = clock;
    }

    /** The exit code: 1 if nothing was restored, and then everything is as it was. */
    public int run(RestoreOrder order) {
        Optional<HomeLock> lock = HomeLock.take(order.home());
        Interruption interruption = Interruption.watch();
        try {
            if (lock.isEmpty()) {
                throw new BackupRefused(
                        BackupProblem.HOME_HELD, order.file(), order.home().path());
            }
            Restore restore = new Restore(clock, (step, table, done, of) -> {
                giveUpIfWished(interruption, step, order);
                terminal.progress(words.say("restore." + step.name().toLowerCase(Locale.ROOT), table, done, of));
            });
            tell(restore.run(order));
            return 0;
        } catch (BackupRefused refused) {
            terminal.line(words.problem(refused.problem()));
            if (!refused.problem().code().equals(BackupProblem.EXCHANGE_UNFINISHED.code())) {
                terminal.line(words.say("restore.refused"));
            }
            return 1;
        } finally {
            lock.ifPresent(HomeLock::close);
            interruption.over();
        }
    }

    /** An exchange is never given up: it takes a moment, and there is no way back. */
    private static void giveUpIfWished(Interruption interruption, Restore.Step step, RestoreOrder order) {
        if (interruption.isWished() && step != Restore.Step.EXCHANGE) {
            throw new BackupRefused(BackupProblem.GIVEN_UP, order.file());
        }
    }

    private void tell(RestoreReport report) {
        BackupReport backup = report.backup();
        terminal.line(words.say(
                "restore.of",
                MOMENT.format(backup.at().atZone(clock.getZone())),
                backup.district().orElse("—"),
                backup.application()));
        terminal.line(words.say("restore.holds", backup.tables(), backup.rows(), backup.files()));
        AuditVerification audit = report.audit();
        terminal.line(words.say(audit.isIntact() ? "restore.intact" : "restore.broken", audit.sealed()));
        report.old().ifPresent(old -> terminal.line(words.say("restore.old", old)));
        terminal.line(words.say("restore.done"));
    }
}
