package io.tuji.access.internal;

import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.audit.AuditReach;
import io.tuji.audit.AuditVerification;
import io.tuji.web.Listing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads the audit sees what the scope of the right allows, and leaves an entry where the reading is of weight. */
@Service
public class AuditReading {

    private final AccountStore accounts;
    private final AuditLog log;

    AuditReading(AccountStore accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    public AuditReach reach(Visitor visitor, Right right) {
        Optional<Scope> scope = visitor.scope(right);
        if (scope.equals(Optional.of(Scope.ALL))) {
            return AuditReach.everybody();
        }
        return AuditReach.of(scope.map(s -> s == Scope.OWN_UNIT ? colleagues(visitor) : Set.of(visitor.login()))
                .orElse(Set.of()));
    }

    private Set<String> colleagues(Visitor visitor) {
        return visitor.orgUnit().map(accounts::loginsBelow).orElse(Set.of(visitor.login()));
    }

    /** Noted before the first row leaves: a download that breaks off was still one. */
    @Transactional
    public void noteExport(Visitor visitor, Listing listing, String format) {
        Map<String, String> asked = new HashMap<>(Map.of("format", format));
        listing.filters().forEach((name, values) -> asked.put(name, String.join(", ", values)));
        if (!listing.q().isEmpty()) {
            asked.put("q", listing.q());
        }
        log.record(Entry.of(visitor.actor(), "audit.export", "audit").to(asked));
    }

    @Transactional
    public void noteVerification(Visitor visitor, AuditVerification found) {
        log.record(Entry.of(visitor.actor(), "audit.verify", "audit")
                .to(Map.of("sealed", Long.toString(found.sealed()), "intact", Boolean.toString(found.isIntact()))));
    }
}
