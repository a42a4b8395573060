package io.tuji.audit.internal;

import io.tuji.audit.AuditRecord;
import io.tuji.audit.internal.SealStore.Seal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts settled entries into the chain, in the order of their numbers. */
@Service
class Sealing {

    static final int BATCH = 1_000;

    private final SealStore store;

    Sealing(SealStore store) {
        this.store = store;
    }

    /** Seals one batch; false when there is nothing more to do or another instance does it. */
    @Transactional
    public boolean sealBatch() {
        if (!store.isAlone()) {
            return false;
        }
        List<AuditRecord> settled = store.settled(BATCH);
        Chain chain = new Chain();
        Seal last = store.last().orElse(new Seal(0, 0, Chain.BEGIN));
        for (AuditRecord entry : settled) {
            long sequence = last.sequence() + 1;
            last = new Seal(sequence, entry.id(), chain.next(last.hash(), sequence, entry));
            store.insert(last);
        }
        return settled.size() == BATCH;
    }
}
