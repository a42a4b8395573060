package io.tuji.backup.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupProgress;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.BackupReport;
import io.tuji.backup.Backups;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes backups on a thread of its own; one that is under way when the platform stops is given up. */
@Service
class BackupService implements Backups, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackupService.class);

    private final BackupWriting writing;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private @Nullable BackupRun last;
    private Thread thread = new Thread(() -> {});

    BackupService(BackupWriting writing, AuditLog audit, TransactionTemplate transaction) {
        this.writing = writing;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public synchronized BackupProgress start(Path file, boolean replace, Actor actor) {
        if (progress().filter(p -> !p.state().isEnded()).isPresent()) {
            throw new BackupRefused(BackupProblem.ALREADY_UNDER_WAY, file);
        }
        BackupTarget target = BackupTarget.of(file, replace);
        BackupRun run = new BackupRun();
        last = run;
        thread = new Thread(() -> make(target, actor, run), "backup");
        thread.start();
        return run.progress();
    }

    @Override
    public synchronized Optional<BackupProgress> progress() {
        return Optional.ofNullable(last).map(BackupRun::progress);
    }

    @Override
    public synchronized void cancel() {
        Optional.ofNullable(last).ifPresent(BackupRun::cancel);
    }

    private void make(BackupTarget target, Actor actor, BackupRun run) {
        try {
            BackupReport report = write(target, actor, run);
            log.info("backup made: {}", report);
            run.done(report);
        } catch (CancellationException e) {
            target.discard();
            run.stopped();
        } catch (IOException e) {
            log.error("the backup cannot be written", e);
            BackupRefused refusal = target.refusal(e);
            target.discard();
            run.failed(refusal.problem());
        } catch (RuntimeException e) {
            log.error("the backup broke off", e);
            target.discard();
            run.failed(new BackupRefused(BackupProblem.BROKE_OFF, target.file(), e, String.valueOf(e.getMessage()))
                    .problem());
        }
    }

    private BackupReport write(BackupTarget target, Actor actor, BackupRun run) throws IOException {
        Manifest manifest;
        try (OutputStream file = target.open()) {
            manifest = writing.write(file, run);
        }
        String sha256 = target.seal();
        run.goOnOrStop();
        InTransaction.of(transaction, () -> {
            audit.record(entry(target.file(), sha256, manifest, actor));
            target.publish();
            return target;
        });
        return report(target.file(), sha256, manifest);
    }

    private static Entry entry(Path file, String sha256, Manifest manifest, Actor actor) {
        return Entry.of(actor, "backup.make", "backup:" + sha256)
                .to(Map.of(
                        "file",
                        file.toString(),
                        "moment",
                        manifest.at().toString(),
                        "tables",
                        Integer.toString(manifest.tables().size()),
                        "rows",
                        Long.toString(manifest.rows()),
                        "files",
                        Integer.toString(manifest.files().size())));
    }

    static BackupReport report(Path file, String sha256, Manifest manifest) throws IOException {
        return new BackupReport(
                file.toString(),
                Files.size(file),
                sha256,
                manifest.at(),
                manifest.application(),
                manifest.district(),
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        cancel();
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
