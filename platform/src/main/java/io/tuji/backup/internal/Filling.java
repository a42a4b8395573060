package io.tuji.backup.internal;

import io.tuji.audit.AuditLog.Entry;
import io.tuji.audit.AuditVerification;
import io.tuji.audit.StandaloneAudit;
import io.tuji.backup.Restore.Step;
import io.tuji.backup.Restore.Watcher;
import io.tuji.database.StandaloneDatabase;
import io.tuji.setting.Home;
import java.io.IOException;
import java.time.Clock;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the rows of a backup into an empty database. */
final class Filling {

    /** What must have happened before the rows become valid. */
    interface LastStep {
        void run() throws IOException;
    }

    private final StandaloneDatabase database;
    private final Home home;
    private final Clock clock;
    private final Watcher watcher;
    private final LoadStore store;
    private final JdbcTransactionManager transactions;

    Filling(StandaloneDatabase database, Home home, Clock clock, Watcher watcher) {
        this.database = database;
        this.home = home;
        this.clock = clock;
        this.watcher = watcher;
        this.store = new LoadStore(database.source());
        this.transactions = new JdbcTransactionManager(database.source());
    }

    /** Makes the tables as they were when the backup was made, and fills them in one transaction. */
    void fill(Archive archive, Entry entry, LastStep last) throws IOException {
        database.migrateTo(archive.manifest().schema());
        InTransaction.of(new TransactionTemplate(transactions), () -> {
            store.load(archive, watcher);
            StandaloneAudit.of(database.source(), home, clock).record(entry);
            last.run();
            return archive;
        });
    }

    /**
     * Makes the tables what this program knows, and looks whether the audit is whole.
     *
     * @param kept where key and anchor of the audit lie by now
     */
    AuditVerification finish(Home kept) throws IOException {
        watcher.at(Step.CHECK, "", 0, 0);
        database.migrate();
        store.analyze();
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        StandaloneAudit audit = StandaloneAudit.of(database.source(), kept, clock);
        return InTransaction.of(snapshot, audit::verify);
    }
}
