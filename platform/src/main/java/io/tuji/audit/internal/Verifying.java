package io.tuji.audit.internal;

import io.tuji.audit.AuditVerification;
import io.tuji.audit.internal.SealStore.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Walks the chain. Each place is judged by the seal that stands before it, so that one altered entry is one fault and not the end of
 * everything after it; whoever makes all later seals anew is found by the anchor.
 */
final class Verifying {

    private final Chain chain = new Chain();
    private final List<Long> missing = new ArrayList<>();
    private final List<Long> altered = new ArrayList<>();
    private OptionalLong firstBroken = OptionalLong.empty();
    private String previous = Chain.BEGIN;
    private long expected = 1;
    private long sealed;

    void take(Link link) {
        long sequence = link.seal().sequence();
        sealed++;
        if (sequence != expected) {
            broken(expected, missing);
        } else if (link.entry().isEmpty()) {
            broken(sequence, missing);
        } else if (!link.seal()
                .hash()
                .equals(chain.next(previous, sequence, link.entry().get()))) {
            broken(sequence, altered);
        }
        previous = link.seal().hash();
        expected = sequence + 1;
    }

    private void broken(long sequence, List<Long> kind) {
        firstBroken = firstBroken.isPresent() ? firstBroken : OptionalLong.of(sequence);
        if (kind.size() < AuditVerification.MOST_NAMED) {
            kind.add(sequence);
        }
    }

    long sealed() {
        return sealed;
    }

    OptionalLong firstBroken() {
        return firstBroken;
    }

    List<Long> missing() {
        return List.copyOf(missing);
    }

    List<Long> altered() {
        return List.copyOf(altered);
    }
}
