package io.tuji.task.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.Reported.Reach;
import io.tuji.task.Breakdowns;
import io.tuji.task.Breakdowns.TypedRow;
import io.tuji.task.Outcome;
import io.tuji.task.Reports;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskReport;
import io.tuji.task.Tasks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enters tasks, breakdowns and reports as people do, for tests. */
@Component
public class InventedTask {

    public static final String LAYER = "subdistricts";

    private final Tasks tasks;
    private final Breakdowns breakdowns;
    private final Reports reports;

    InventedTask(Tasks tasks, Breakdowns breakdowns, Reports reports) {
        this.tasks = tasks;
        this.breakdowns = breakdowns;
        this.reports = reports;
    }

    public Task enter(int year, String quantity, Visitor visitor) {
        Tasks.Typed typed =
                new Tasks.Typed(Integer.toString(year), "虚构开工面积", "project_starts", quantity, "万㎡", "虚构", "", "");
        return tasks.enter(typed, visitor).now().orElseThrow();
    }

    /** The ids of the first parts of the layer. */
    public List<String> parts(int count) {
        return breakdowns.parts(LAYER).stream()
                .map(Breakdowns.Part::id)
                .limit(count)
                .toList();
    }

    /** @param rows amounts of the months from January on, by part */
    public Outcome<TaskBreakdown> apart(Task task, int base, String reason, Map<String, String> rows, Visitor visitor) {
        List<TypedRow> typed = rows.entrySet().stream()
                .map(row -> new TypedRow(
                        row.getKey(), "", Arrays.asList(row.getValue().split(" "))))
                .toList();
        return breakdowns.save(task.id(), new Breakdowns.Typed(LAYER, base, typed, reason), true, visitor);
    }

    public Outcome<TaskReport> report(Task task, String part, int month, String amount, Visitor visitor) {
        return correct(task, part, month, amount, 0, "", visitor);
    }

    public Outcome<TaskReport> correct(
            Task task, String part, int month, String amount, int base, String reason, Visitor visitor) {
        return reports.report(
                task.id(),
                new Reports.Typed(part, Integer.toString(month), Reach.TO_DATE.name(), amount, "按工程进度", base, reason),
                visitor);
    }
}
