package io.tuji.audit;

import io.tuji.audit.internal.StandaloneAuditStore;
import io.tuji.setting.Home;
import java.time.Clock;
import javax.sql.DataSource;

/** The audit of a database that no platform runs on; transactions belong to the caller. */
public interface StandaloneAudit extends AuditLog {

    /** @param home where key and anchor lie */
    static StandaloneAudit of(DataSource source, Home home, Clock clock) {
        return new StandaloneAuditStore(source, home, clock);
    }

    /** Checks the whole chain; called first in a snapshot of its own. */
    AuditVerification verify();
}
