package io.tuji.task;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is reported of tasks, part by part and month by month. */
public interface Reports {

    /**
     * As typed.
     *
     * @param base the version that was seen; 0 before the first
     * @param reason why it is corrected; not needed of the first
     */
    record Typed(String part, String month, String reach, String amount, String note, int base, String reason) {

        public Typed {
            part = Objects.requireNonNullElse(part, "");
            month = Objects.requireNonNullElse(month, "");
            reach = Objects.requireNonNullElse(reach, "");
            amount = Objects.requireNonNullElse(amount, "");
            note = Objects.requireNonNullElse(note, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** Every version of a part and month, the latest first. */
    List<TaskReport> versions(Task.Id task, String part, int month);

    Optional<TaskReport> find(TaskReport.Id id);

    Outcome<TaskReport> report(Task.Id task, Typed typed, Visitor visitor);

    /** Whether the visitor may report of a part: who may change all tasks, or belongs to the body that owns it. */
    boolean mayReport(Task task, String part, Visitor visitor);

    /** The last working day on which a report is in time; unknown while the calendar is not loaded. */
    Known<LocalDate> due(int year, int month);

    /** Whether the first version of a report came too late, or none has come though it is due. */
    Truth isLate(int year, int month, Optional<LocalDate> reportedOn);
}
