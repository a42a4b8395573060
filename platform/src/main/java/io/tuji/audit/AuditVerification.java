package io.tuji.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a check of the whole chain found.
 *
 * @param sealed entries in the chain
 * @param unsealed entries that wait for their seal, normally those of the last second
 * @param firstBroken the first place in the chain where seal and entry do not fit or a seal is missing
 * @param missing places whose entry is gone, the first hundred
 * @param altered places whose entry or seal differs from what was sealed, the first hundred
 * @param escaped entries that neither have a seal nor wait for one
 * @param anchor whether the chain still reaches what was noted outside the database
 */
public record AuditVerification(
        long sealed,
        long unsealed,
        OptionalLong firstBroken,
        List<Long> missing,
        List<Long> altered,
        long escaped,
        Anchoring anchor,
        Optional<AuditAnchor> noted) {

    /** How many places of each kind are named. */
    public static final int MOST_NAMED = 100;

    public enum Anchoring {
        /** The chain contains the noted seal. */
        AGREES,
        /** Nothing is noted here, so nothing can be said of the end of the chain. */
        ABSENT,
        /** The chain ends before the noted seal: its tail was cut off. */
        CUT_OFF,
        /** The chain has another seal at the noted place: it was made anew. */
        DIFFERS
    }

    /** The last seal as it was noted in the home folder. */
    public record AuditAnchor(long sequence, String hash, Instant at) {}

    public boolean isIntact() {
        return firstBroken.isEmpty() && escaped == 0 && anchor != Anchoring.CUT_OFF && anchor != Anchoring.DIFFERS;
    }
}
