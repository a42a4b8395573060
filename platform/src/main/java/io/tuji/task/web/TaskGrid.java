package io.tuji.task.web;

import io.tuji.engine.plan.task.MonthlyPlan;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table of a task: parts by months, with the light of each month that has ended. */
final class TaskGrid {

    private static final BigDecimal BAR = BigDecimal.valueOf(100);

    private TaskGrid() {}

    /**
     * @param light empty of a month that has not ended
     * @param report that stands of the month
     */
    public record Cell(int month, BigDecimal planned, Optional<TaskLight> light, Optional<TaskReport> report) {}

    /**
     * @param standing at the end of the last month that has ended
     * @param plannedBar length of a bar of 100, of the whole of the row
     * @param doneBar the same of what is done; 0 of an unknown
     */
    public record Line(String part, List<Cell> cells, Optional<RowStanding> standing, int plannedBar, int doneBar) {

        static Line none(String part) {
            return new Line(part, List.of(), Optional.empty(), 0, 0);
        }
    }

    static List<Line> of(TaskState state) {
        return state.schedule().stream()
                .flatMap(schedule -> schedule.rows().stream())
                .map(plan -> line(state, plan))
                .toList();
    }

    private static Line line(TaskState state, MonthlyPlan plan) {
        List<Cell> cells = IntStream.rangeClosed(1, MonthlyPlan.MONTHS)
                .mapToObj(month -> new Cell(
                        month,
                        plan.ofMonth(month),
                        state.at(month)
                                .flatMap(standing -> standing.row(plan.part()))
                                .map(RowStanding::light),
                        state.report(plan.part(), month)))
                .toList();
        Optional<RowStanding> now = state.now().flatMap(standing -> standing.row(plan.part()));
        return new Line(
                plan.part(),
                cells,
                now,
                now.map(row -> bar(row.planned(), plan.total())).orElse(0),
                now.flatMap(row -> row.done().toDate())
                        .map(done -> bar(done, plan.total()))
                        .orElse(0));
    }

    private static int bar(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(BAR)
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .min(BAR)
                        .intValue();
    }
}
