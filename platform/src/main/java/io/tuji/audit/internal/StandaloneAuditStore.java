package io.tuji.audit.internal;

import io.tuji.audit.AuditVerification;
import io.tuji.audit.StandaloneAudit;
import io.tuji.setting.Home;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of the audit together over one database, as the platform does when it starts. */
public final class StandaloneAuditStore implements StandaloneAudit {

    private final AuditStore entries;
    private final ChainCheck check;

    public StandaloneAuditStore(DataSource source, Home home, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(source);
        ObjectMapper json = new JsonMapper();
        AnchorFile file = new AnchorFile(home);
        SealStore seals = new SealStore(jdbc, new AuditRows(json));
        this.entries = new AuditStore(jdbc, json, new PersonalHash(home));
        this.check = new ChainCheck(seals, file, new Anchoring(seals, file, clock));
    }

    @Override
    public void record(Entry entry) {
        entries.record(entry);
    }

    @Override
    public AuditVerification verify() {
        return check.verify();
    }
}
