package io.tuji.audit.internal;

import io.tuji.audit.AuditReach;
import io.tuji.audit.AuditRecord;
import io.tuji.audit.AuditTrail;
import io.tuji.audit.AuditVerification;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The trail over its stores. What is read in one call is read from one snapshot. */
@Service
class StoredTrail implements AuditTrail {

    private final TrailStore entries;
    private final ChainCheck check;

    StoredTrail(TrailStore entries, ChainCheck check) {
        this.entries = entries;
        this.check = check;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PageOf<AuditRecord> page(AuditReach reach, Listing listing) {
        return new PageOf<>(entries.list(reach, listing), entries.count(reach, listing), listing);
    }

    @Override
    @Transactional(readOnly = true)
    public void each(AuditReach reach, Listing listing, Consumer<AuditRecord> reader) {
        entries.each(reach, listing, reader);
    }

    @Override
    public List<AuditRecord> of(String subject, int limit) {
        return entries.of(subject, limit);
    }

    @Override
    public List<String> acts(AuditReach reach) {
        return entries.acts(reach);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditVerification verify() {
        return check.verify();
    }
}
