package io.tuji.task;

import io.tuji.document.OwnerRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * That a body does not agree with one item of a score.
 *
 * @param version of the score
 * @param item id of a target, or {@link GivenScore#REPORTS}
 * @param wanted the share that it holds right, as a fraction; or the number of late reports
 */
public record Appeal(
        Id id,
        Letter.Id letter,
        int version,
        String item,
        BigDecimal wanted,
        String reason,
        String by,
        Instant at,
        Optional<Decision> decision) {

    public static final String OWNER_KIND = "task-appeal";

    public record Id(long value) {

        public String code() {
            return "SS-%06d".formatted(value);
        }

        /** What its evidence belongs to. */
        public OwnerRecord owner() {
            return new OwnerRecord(OWNER_KIND, Long.toString(value));
        }
    }

    /** @param granted what counts now; of a rejected one nothing */
    public record Decision(boolean accepted, Optional<BigDecimal> granted, String reason, String by, Instant at) {}
}
