package io.tuji.backup.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.audit.AuditVerification;
import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.Restore;
import io.tuji.backup.Restore.Step;
import io.tuji.backup.RestoreOrder;
import io.tuji.backup.RestoreReport;
import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.database.StandaloneDatabase;
import io.tuji.setting.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One restore: a new home is made beside the present one, filled, checked and put in its place. */
public final class Restoring {

    /** What belongs to the data of a home, whichever server holds its rows. */
    private static final List<String> FILES = List.of("audit.key", "audit.anchor", "spool", "search", "first-password");
    /** What belongs to them where the server is the embedded one. */
    private static final List<String> EMBEDDED = List.of("database.secret", "postgres/data");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Logger log = LoggerFactory.getLogger(Restoring.class);

    private final RestoreOrder order;
    private final Archive archive;
    private final Clock clock;
    private final Restore.Watcher watcher;
    private final Present present;
    private final HomeSwap swap;
    private final Home fresh;
    private final String stamp;

    public Restoring(RestoreOrder order, Archive archive, Clock clock, Restore.Watcher watcher) {
        this.order = order;
        this.archive = archive;
        this.clock = clock;
        this.watcher = watcher;
        this.present = new Present(order);
        this.swap = new HomeSwap(order.home());
        this.stamp = STAMP.format(LocalDateTime.now(clock));
        this.fresh = new Home(order.home().path().resolve(HomeSwap.FRESH + stamp));
    }

    public RestoreReport run() {
        try (archive) {
            present.refuseShortSpace(archive.manifest());
            return order.database().isPresent() ? intoServer(order.database().get()) : intoHome();
        } catch (IOException e) {
            throw failed(e, Folders.reason(e));
        } catch (RuntimeException e) {
            throw e instanceof BackupRefused ? e : failed(e, String.valueOf(e.getMessage()));
        } finally {
            clear();
        }
    }

    private BackupRefused failed(Exception cause, String reason) {
        log.error("the restore broke off", cause);
        BackupProblem kind = swap.isBegun() ? BackupProblem.EXCHANGE_UNFINISHED : BackupProblem.NOT_RESTORED;
        return new BackupRefused(kind, order.file(), cause, reason);
    }

    /** The new database is complete and at rest before the homes are exchanged. */
    private RestoreReport intoHome() throws IOException {
        present.refuseFilledHome();
        StandaloneDatabase.stopLeftBehind(order.home());
        watcher.at(Step.MAKE, "", 0, 0);
        unpackFiles();
        AuditVerification audit;
        Path program = order.home().folder("postgres").resolve("program");
        try (StandaloneDatabase database = StandaloneDatabase.embedded(fresh, program)) {
            Filling filling = new Filling(database, fresh, clock, watcher);
            filling.fill(archive, entry(), () -> {});
            audit = filling.finish(fresh);
        }
        exchange(EMBEDDED);
        return report(audit);
    }

    /** The rows become valid last, when nothing else is left to be done: a kill before leaves the database empty. */
    private RestoreReport intoServer(RestoreOrder.Server server) throws IOException {
        try (StandaloneDatabase database = StandaloneDatabase.at(server.url(), server.user(), server.password())) {
            present.refuseFilled(database);
            watcher.at(Step.MAKE, "", 0, 0);
            unpackFiles();
            Filling filling = new Filling(database, fresh, clock, watcher);
            filling.fill(archive, entry(), () -> exchange(List.of()));
            return report(filling.finish(order.home()));
        }
    }

    private void unpackFiles() throws IOException {
        fresh.folder("spool");
        for (FilePart part : archive.manifest().files()) {
            Path file = fresh.path().resolve(part.name());
            new Home(Folders.of(file)).folder(".");
            try (InputStream content = archive.content(part)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Folders.ownerOnly(file);
        }
        if (order.spool().isPresent()) {
            Folders.moveAll(fresh.folder("spool"), new Home(order.spool().get()).folder("."));
        }
    }

    private Entry entry() throws IOException {
        return Entry.of(Actor.CONSOLE, "backup.restore", "backup:" + FileSeal.sha256(archive.file()))
                .to(Map.of(
                        "file",
                        archive.file().toString(),
                        "moment",
                        archive.manifest().at().toString(),
                        "rows",
                        Long.toString(archive.manifest().rows())));
    }

    private void exchange(List<String> more) throws IOException {
        watcher.at(Step.EXCHANGE, "", 0, 0);
        List<String> taken = Stream.concat(more.stream(), FILES.stream()).toList();
        List<String> brought = taken.stream()
                .filter(part -> Files.exists(fresh.path().resolve(part)))
                .toList();
        swap.exchange(new SwapPlan(
                String.valueOf(fresh.path().getFileName()), String.valueOf(old().getFileName()), brought, taken));
    }

    private Path old() {
        return order.home().path().resolve(HomeSwap.OLD + stamp);
    }

    private RestoreReport report(AuditVerification audit) throws IOException {
        if (order.forgetOld()) {
            Folders.delete(old());
        }
        String sha256 = FileSeal.sha256(archive.file());
        return new RestoreReport(
                BackupService.report(archive.file(), sha256, archive.manifest()),
                audit,
                Optional.of(old()).filter(Files::exists));
    }

    /** Nothing of a restore that did not come to its end is left; an exchange that has begun is left to the next start. */
    private void clear() {
        if (!swap.isBegun()) {
            swap.settle();
        }
    }
}
