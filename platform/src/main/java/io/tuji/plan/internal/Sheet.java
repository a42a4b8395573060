package io.tuji.plan.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A sheet of observations that was edited outside and brought back; nothing of it holds until it is applied. */
public record Sheet(
        long id,
        String fileName,
        String sha256,
        String reason,
        List<SheetRow> rows,
        Instant receivedAt,
        String receivedBy,
        Optional<Instant> appliedAt) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
