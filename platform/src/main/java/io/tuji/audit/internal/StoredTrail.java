package io.tuji.audit.internal;

import io.tuji.audit.AuditReach;
import io.tuji.audit.AuditRecord;
import io.tuji.audit.AuditTrail;
import io.tuji.audit.AuditVerification;
import io.tuji.audit.AuditVerification.AuditAnchor;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The trail over its stores. What is read in one call is read from one snapshot. */
@Service
class StoredTrail implements AuditTrail {

    private final TrailStore entries;
    private final SealStore seals;
    private final AnchorFile file;
    private final Anchoring anchoring;

    StoredTrail(TrailStore entries, SealStore seals, AnchorFile file, Anchoring anchoring) {
        this.entries = entries;
        this.seals = seals;
        this.file = file;
        this.anchoring = anchoring;
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

    /** The note is read before the snapshot begins: a seal that is made meanwhile must not look like one cut off. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditVerification verify() {
        Optional<AuditAnchor> noted = file.read();
        Verifying walk = new Verifying();
        seals.eachLink(walk::take);
        return new AuditVerification(
                walk.sealed(),
                seals.countUnsealed(),
                walk.firstBroken(),
                walk.missing(),
                walk.altered(),
                seals.countEscaped(),
                anchoring.compare(noted),
                noted);
    }
}
