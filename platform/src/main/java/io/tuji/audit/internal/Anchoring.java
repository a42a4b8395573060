package io.tuji.audit.internal;

import io.tuji.audit.AuditVerification;
import io.tuji.audit.AuditVerification.AuditAnchor;
import io.tuji.audit.internal.SealStore.Seal;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares the noted end with the chain, and moves it on as long as both agree: a note that disagrees is evidence and stays. */
@Component
class Anchoring {

    private static final Logger log = LoggerFactory.getLogger(Anchoring.class);

    private final SealStore store;
    private final AnchorFile file;
    private final Clock clock;

    Anchoring(SealStore store, AnchorFile file, Clock clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
    }

    AuditVerification.Anchoring compare(Optional<AuditAnchor> noted) {
        if (noted.isEmpty()) {
            return AuditVerification.Anchoring.ABSENT;
        }
        AuditAnchor anchor = noted.get();
        return store.find(anchor.sequence())
                .map(seal -> seal.hash().equals(anchor.hash())
                        ? AuditVerification.Anchoring.AGREES
                        : AuditVerification.Anchoring.DIFFERS)
                .orElse(AuditVerification.Anchoring.CUT_OFF);
    }

    void moveOn() {
        Optional<AuditAnchor> noted = file.read();
        Optional<Seal> last = store.last();
        if (last.isEmpty()
                || noted.filter(n -> n.sequence() == last.get().sequence()).isPresent()) {
            return;
        }
        switch (compare(noted)) {
            case AGREES, ABSENT ->
                file.write(new AuditAnchor(last.get().sequence(), last.get().hash(), clock.instant()));
            case CUT_OFF, DIFFERS -> log.error("the audit chain no longer reaches what was noted: {}", noted);
        }
    }
}
