package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.YearTask;
import io.tuji.engine.value.Problem;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.Tasks;
import io.tuji.task.Tasks.Typed;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a task or takes it over from the pack, changes it, ends it. */
@Controller
@Requires(module = "task", act = Act.CHANGE)
class TaskFormPage {

    private final Tasks tasks;
    private final District district;
    private final OrgUnits units;
    private final TaskDesk desk;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    TaskFormPage(
            Tasks tasks, District district, OrgUnits units, TaskDesk desk, ProblemTexts problemTexts, Clock clock) {
        this.tasks = tasks;
        this.district = district;
        this.units = units;
        this.desk = desk;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    @GetMapping("/tasks/new")
    String fresh(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String pack,
            Visitor visitor,
            Model model) {
        desk.requireAll(visitor);
        Typed typed = ofPack(year, pack)
                .map(TaskFormPage::typed)
                .orElseGet(
                        () -> new Typed(Integer.toString(LocalDate.now(clock).getYear()), "", "", "", "", "", "", ""));
        return form(typed, pack, null, List.of(), model);
    }

    private Optional<YearTask> ofPack(int year, String id) {
        return tasks.ofPack().stream()
                .filter(task -> task.year() == year && task.id().equals(id))
                .findFirst();
    }

    private static Typed typed(YearTask task) {
        return new Typed(
                Integer.toString(task.year()),
                task.name().in(LocaleContextHolder.getLocale()),
                task.id(),
                task.quantity().amount().toPlainString(),
                task.quantity().unit().symbol(),
                task.field(),
                "",
                task.year() + "-12-31");
    }

    @PostMapping("/tasks/new")
    String enter(
            @ModelAttribute Typed typed,
            @RequestParam(defaultValue = "") String pack,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        desk.requireAll(visitor);
        Outcome<Task> outcome = pack.isEmpty() || !typed.year().matches("\\d{4}")
                ? tasks.enter(typed, visitor)
                : tasks.takeOver(Integer.parseInt(typed.year()), pack, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, pack, null, outcome.problems(), model);
        }
        Task task = outcome.now().get();
        offerUndo(task, "task.entered", true, flash);
        return "redirect:/tasks/" + task.id().code();
    }

    @GetMapping("/tasks/{code:RW-\\d+}/edit")
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        desk.requireAll(visitor);
        Task task = desk.task(code);
        return form(typed(task), "", task, List.of(), model);
    }

    @PostMapping("/tasks/{code:RW-\\d+}/edit")
    String change(
            @PathVariable String code,
            @RequestParam int version,
            @ModelAttribute Typed typed,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        desk.requireAll(visitor);
        Outcome<Task> outcome = tasks.change(desk.task(code).id(), version, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, "", desk.task(code), outcome.problems(), model);
        }
        return "redirect:/tasks/" + code;
    }

    private static Typed typed(Task task) {
        return new Typed(
                Integer.toString(task.year()),
                task.name(),
                task.measure().orElse(""),
                task.quantity().amount().toPlainString(),
                task.quantity().unit().symbol(),
                task.field(),
                task.lead().map(lead -> Long.toString(lead.value())).orElse(""),
                task.deadline().toString());
    }

    @PostMapping("/tasks/{code:RW-\\d+}/end")
    String end(
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean ended,
            Visitor visitor,
            RedirectAttributes flash) {
        desk.requireAll(visitor);
        Task task = desk.task(code);
        if (tasks.end(task.id(), ended, visitor)) {
            offerUndo(task, ended ? "task.ended" : "task.resumed", !ended, flash);
        }
        return ended ? "redirect:/tasks?year=" + task.year() : "redirect:/tasks/" + code;
    }

    /** @param ends whether taking the act back ends the task */
    private void offerUndo(Task task, String key, boolean ends, RedirectAttributes flash) {
        String undo = "/tasks/%s/end?ended=%s".formatted(task.id().code(), ends);
        flash.addFlashAttribute("undo", new Undo(desk.say(key, task.id().code()), undo));
    }

    private String form(Typed typed, String pack, @Nullable Task task, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("pack", pack);
        model.addAttribute("task", task);
        model.addAttribute("units", units.list());
        model.addAttribute(
                "measures", district.find().map(DistrictPack::measures).orElse(List.of()));
        model.addAttribute("problems", problemTexts.of(problems));
        return "task/form";
    }
}
