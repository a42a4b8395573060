package io.tuji.task;

import io.tuji.document.OwnerRecord;
import io.tuji.engine.plan.task.Reported;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of what was reported of a part and month.
 *
 * @param reason of a correction; empty of the first version
 */
public record TaskReport(
        Id id,
        Task.Id task,
        String part,
        int version,
        Reported said,
        String note,
        String reason,
        String by,
        LocalDate on,
        Instant at) {

    public static final String OWNER_KIND = "task-report";

    public record Id(long value) {

        /** What its evidence belongs to. */
        public OwnerRecord owner() {
            return new OwnerRecord(OWNER_KIND, Long.toString(value));
        }
    }

    public int month() {
        return said.month();
    }
}
