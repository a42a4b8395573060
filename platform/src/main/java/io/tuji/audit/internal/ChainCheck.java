package io.tuji.audit.internal;

import io.tuji.audit.AuditVerification;
import io.tuji.audit.AuditVerification.AuditAnchor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks the whole chain, within one snapshot that the caller has begun and not yet used. */
@Component
class ChainCheck {

    private final SealStore seals;
    private final AnchorFile file;
    private final Anchoring anchoring;

    ChainCheck(SealStore seals, AnchorFile file, Anchoring anchoring) {
        this.seals = seals;
        this.file = file;
        this.anchoring = anchoring;
    }

    /** The note is read before the snapshot begins: a seal that is made meanwhile must not look like one cut off. */
    AuditVerification verify() {
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
