package io.tuji.registry.web;

import io.tuji.registry.internal.Belief.Said;
import io.tuji.registry.internal.Registered;
import java.time.Instant;
import java.time.LocalDate;

/** What one source record says, and where it stands. */
record SaidJson(String text, OriginJson by) {

    /** Where a statement comes from, down to the row of the file. */
    record OriginJson(
            String sourceId,
            String source,
            String key,
            String importId,
            String fileName,
            long row,
            LocalDate asOf,
            Instant recordedAt) {

        static OriginJson of(Registered record) {
            return new OriginJson(
                    Long.toString(record.sourceId()),
                    record.sourceName(),
                    record.key(),
                    Long.toString(record.run().value()),
                    record.fileName(),
                    record.row(),
                    record.asOf(),
                    record.recordedAt());
        }
    }

    static SaidJson of(Said said) {
        return new SaidJson(said.text(), OriginJson.of(said.by()));
    }
}
