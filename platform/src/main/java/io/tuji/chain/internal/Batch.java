package io.tuji.chain.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** All that one person brought, or took back, at one moment: a file, or a single entry. */
public record Batch(String by, Instant at) {

    /** The database keeps no finer moments. */
    public Batch {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
