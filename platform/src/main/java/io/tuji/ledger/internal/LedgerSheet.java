package io.tuji.ledger.internal;

import io.tuji.access.UserId;
import io.tuji.engine.value.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that came back; nothing of it holds until it is taken.
 *
 * @param readRows rows that the file has
 */
public record LedgerSheet(
        long id,
        Kind kind,
        String fileName,
        String sha256,
        int readRows,
        Content content,
        UserId receivedBy,
        Instant receivedAt,
        Optional<Instant> takenAt,
        Optional<Instant> undoneAt) {

    /** What its rows are. */
    public enum Kind {
        /** Projects that stand, edited. */
        EDIT,
        /** New projects. */
        NEW
    }

    /**
     * What it says.
     *
     * @param rows those that say something new, or cannot be read
     * @param notes what is odd about the file as a whole
     */
    public record Content(List<LedgerRow> rows, List<Problem> notes) {

        public Content {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /** What changes are put down to: the name of the file and the beginning of its hash. */
    String words() {
        return fileName + " (sha256 " + sha256.substring(0, 12) + ")";
    }
}
