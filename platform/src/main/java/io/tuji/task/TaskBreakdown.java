package io.tuji.task;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.plan.task.MonthlyPlan;
import io.tuji.engine.plan.task.TaskSchedule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of how a task is taken apart.
 *
 * @param layer id of a breakdown of the pack, or {@link #UNITS}
 * @param reason why an accepted one was changed; empty of the first
 */
public record TaskBreakdown(
        Task.Id task,
        int version,
        String layer,
        List<Row> rows,
        String reason,
        String madeBy,
        Instant madeAt,
        Optional<String> acceptedBy) {

    /** The layer of bodies of people: the id of a part is that of the body. */
    public static final String UNITS = "units";

    /** @param owner the body that reports of it; empty while nobody has been named */
    public record Row(String part, Optional<OrgUnitId> owner, List<BigDecimal> months) {

        public Row {
            months = List.copyOf(months);
        }

        public MonthlyPlan plan() {
            return new MonthlyPlan(part, months);
        }
    }

    public TaskBreakdown {
        rows = List.copyOf(rows);
    }

    public boolean isAccepted() {
        return acceptedBy.isPresent();
    }

    public TaskSchedule schedule(Task of) {
        return new TaskSchedule(
                of.quantity().amount(),
                of.lastMonth(),
                rows.stream().map(Row::plan).toList());
    }

    public Optional<Row> row(String part) {
        return rows.stream().filter(row -> row.part().equals(part)).findFirst();
    }
}
