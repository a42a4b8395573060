package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.Reported.Reach;
import io.tuji.engine.value.Problem;
import io.tuji.task.Outcome;
import io.tuji.task.Reports;
import io.tuji.task.Reports.Typed;
import io.tuji.task.Task;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports what was done in a month, with a note and evidence; a correction keeps the earlier versions. */
@Controller
@Requires(module = "task", act = Act.CHANGE)
class ReportPage {

    private final Tasks tasks;
    private final Reports reports;
    private final TaskDesk desk;
    private final ProblemTexts problemTexts;

    ReportPage(Tasks tasks, Reports reports, TaskDesk desk, ProblemTexts problemTexts) {
        this.tasks = tasks;
        this.reports = reports;
        this.desk = desk;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/tasks/{code:RW-\\d+}/report")
    String edit(
            @PathVariable String code,
            @RequestParam String part,
            @RequestParam int month,
            Visitor visitor,
            Model model) {
        Task task = desk.task(code);
        if (!reports.mayReport(task, part, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<TaskReport> versions = reports.versions(task.id(), part, month);
        Typed typed = versions.stream()
                .findFirst()
                .map(latest -> typed(latest, versions.size()))
                .orElseGet(() -> new Typed(part, Integer.toString(month), Reach.IN_MONTH.name(), "", "", 0, ""));
        return form(task, typed, List.of(), model);
    }

    private static Typed typed(TaskReport latest, int base) {
        return new Typed(
                latest.part(),
                Integer.toString(latest.month()),
                latest.said().reach().name(),
                latest.said().amount().stripTrailingZeros().toPlainString(),
                latest.note(),
                base,
                "");
    }

    @PostMapping("/tasks/{code:RW-\\d+}/report")
    String report(
            @PathVariable String code,
            @ModelAttribute Typed typed,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> evidence,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Task task = desk.task(code);
        Outcome<TaskReport> outcome = desk.withPapers(
                () -> reports.report(task.id(), typed, visitor),
                kept -> kept.id().owner(),
                evidence,
                visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(task, typed, outcome.problems(), model);
        }
        flash.addFlashAttribute("done", desk.say("task.reported", typed.month()));
        return "redirect:/tasks/" + code;
    }

    private String form(Task task, Typed typed, List<Problem> problems, Model model) {
        TaskState state = tasks.state(task);
        int month = typed.month().matches("\\d{1,2}") ? Integer.parseInt(typed.month()) : 0;
        model.addAttribute("task", task);
        model.addAttribute("state", state);
        model.addAttribute(
                "layer", state.breakdown().map(apart -> apart.layer()).orElse(""));
        model.addAttribute("typed", typed);
        model.addAttribute("versions", reports.versions(task.id(), typed.part(), month));
        model.addAttribute("reaches", Reach.values());
        if (month >= 1 && month <= 12) {
            model.addAttribute("due", reports.due(task.year(), month));
            state.schedule().stream()
                    .flatMap(schedule -> schedule.rows().stream())
                    .filter(plan -> plan.part().equals(typed.part()))
                    .findFirst()
                    .ifPresent(plan -> {
                        model.addAttribute("planned", plan.ofMonth(month));
                        model.addAttribute("plannedUpTo", plan.upTo(month));
                    });
        }
        model.addAttribute("problems", problemTexts.of(problems));
        return "task/report";
    }
}
