package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.engine.plan.task.MonthlyPlan;
import io.tuji.task.Breakdowns;
import io.tuji.task.Reports;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown.Row;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import io.tuji.task.internal.DeclaredRules;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One task: its table with lights, the reports with their evidence, earlier versions. */
@Controller
@Requires(module = "task", act = Act.VIEW)
class TaskPage {

    /** A row of the table, with what a visitor may do there. */
    public record RowView(Row row, TaskGrid.Line line, boolean mayReport) {}

    private final Tasks tasks;
    private final Breakdowns breakdowns;
    private final Reports reports;
    private final TaskDesk desk;
    private final DeclaredRules rules;

    TaskPage(Tasks tasks, Breakdowns breakdowns, Reports reports, TaskDesk desk, DeclaredRules rules) {
        this.tasks = tasks;
        this.breakdowns = breakdowns;
        this.reports = reports;
        this.desk = desk;
        this.rules = rules;
    }

    @GetMapping("/tasks/{code:RW-\\d+}")
    String show(@PathVariable String code, Visitor visitor, Model model) {
        Task task = desk.task(code);
        TaskState state = tasks.state(task);
        model.addAttribute("task", task);
        model.addAttribute("state", state);
        model.addAttribute("rows", rows(state, visitor));
        model.addAttribute("versions", breakdowns.versions(task.id()));
        model.addAttribute(
                "months", IntStream.rangeClosed(1, MonthlyPlan.MONTHS).boxed().toList());
        model.addAttribute("ended", state.history().size());
        model.addAttribute("papers", papers(state));
        model.addAttribute("rules", rules.get());
        model.addAttribute("mayKeepAll", TaskDesk.mayKeepAll(visitor));
        if (!state.history().isEmpty()) {
            model.addAttribute("due", reports.due(task.year(), state.history().size()));
        }
        return "task/task";
    }

    private List<RowView> rows(TaskState state, Visitor visitor) {
        Map<String, TaskGrid.Line> lines =
                TaskGrid.of(state).stream().collect(Collectors.toMap(TaskGrid.Line::part, Function.identity()));
        return state.breakdown().stream()
                .flatMap(apart -> apart.rows().stream())
                .map(row -> new RowView(
                        row,
                        lines.getOrDefault(row.part(), TaskGrid.Line.none(row.part())),
                        reports.mayReport(state.task(), row.part(), visitor)))
                .toList();
    }

    private Map<TaskReport, List<Document>> papers(TaskState state) {
        return state.reports().stream()
                .collect(Collectors.toMap(
                        Function.identity(), report -> desk.papers(report.id().owner())));
    }
}
