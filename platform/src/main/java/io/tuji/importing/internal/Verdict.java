package io.tuji.importing.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row is to what its source has said before. */
enum Verdict {
    /** The source has never spoken of the subject. */
    NEW,
    /** The source says something else than before. */
    CHANGED,
    /** The source says the same as before. */
    UNCHANGED,
    /** A newer file of the source has spoken: kept as history, believed no more. */
    OLDER,
    /** The file has named the subject in an earlier row. */
    REPEATED;

    /** What a source says of a subject so far, since which day, and in which import it spoke last. */
    record Said(UUID hash, LocalDate asOf, long lastImport) {}

    /** Judges the first word of a batch on a subject. */
    static Verdict of(UUID hash, LocalDate asOf, long importId, @Nullable Said before) {
        if (before == null) {
            return NEW;
        }
        if (before.lastImport() == importId) {
            return REPEATED;
        }
        if (before.hash().equals(hash)) {
            return UNCHANGED;
        }
        return before.asOf().isAfter(asOf) ? OLDER : CHANGED;
    }

    /** True if the row says something new and is kept as a record of its source. */
    boolean isRecorded() {
        return this == NEW || this == CHANGED || this == OLDER;
    }
}
