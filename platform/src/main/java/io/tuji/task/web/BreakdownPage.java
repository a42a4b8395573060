package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.MonthlyPlan;
import io.tuji.engine.value.Problem;
import io.tuji.task.Breakdowns;
import io.tuji.task.Breakdowns.Fill;
import io.tuji.task.Breakdowns.Part;
import io.tuji.task.Breakdowns.Typed;
import io.tuji.task.Breakdowns.TypedRow;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskBreakdown.Row;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table in which a task is taken apart, filled in as in a spreadsheet. */
@Controller
@Requires(module = "task", act = Act.CHANGE)
class BreakdownPage {

    private final Breakdowns breakdowns;
    private final OrgUnits units;
    private final TaskDesk desk;
    private final ProblemTexts problemTexts;

    BreakdownPage(Breakdowns breakdowns, OrgUnits units, TaskDesk desk, ProblemTexts problemTexts) {
        this.breakdowns = breakdowns;
        this.units = units;
        this.desk = desk;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/tasks/{code:RW-\\d+}/breakdown")
    String edit(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layer,
            @RequestParam(defaultValue = "") String fill,
            Visitor visitor,
            Model model) {
        desk.requireAll(visitor);
        Task task = desk.task(code);
        Optional<TaskBreakdown> latest = breakdowns.versions(task.id()).stream().findFirst();
        List<String> layers = breakdowns.layers();
        String shown = layers.contains(layer)
                ? layer
                : latest.map(TaskBreakdown::layer).orElse(layers.get(0));
        Optional<List<TypedRow>> filled = fills(fill).flatMap(by -> breakdowns.filled(task, shown, by));
        if (filled.isEmpty() && !fill.isEmpty()) {
            model.addAttribute("nothingToGoBy", true);
        }
        List<TypedRow> rows = filled.orElseGet(
                () -> rows(shown, latest.filter(one -> one.layer().equals(shown))));
        int base = latest.map(TaskBreakdown::version).orElse(0);
        return form(task, new Typed(shown, base, rows, ""), List.of(), model);
    }

    private static Optional<Fill> fills(String typed) {
        return List.of(Fill.values()).stream()
                .filter(fill -> fill.name().equals(typed))
                .findFirst();
    }

    /** Every part of the layer, with what the latest version gives it. */
    private List<TypedRow> rows(String layer, Optional<TaskBreakdown> latest) {
        Map<String, Row> known = latest.stream()
                .flatMap(one -> one.rows().stream())
                .collect(Collectors.toMap(Row::part, Function.identity()));
        return breakdowns.parts(layer).stream()
                .map(part -> Optional.ofNullable(known.get(part.id()))
                        .map(BreakdownPage::typed)
                        .orElseGet(() -> new TypedRow(part.id(), "", Collections.nCopies(MonthlyPlan.MONTHS, ""))))
                .toList();
    }

    private static TypedRow typed(Row row) {
        return new TypedRow(
                row.part(),
                row.owner().map(owner -> Long.toString(owner.value())).orElse(""),
                row.months().stream().map(BreakdownPage::plain).toList());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.stripTrailingZeros().toPlainString();
    }

    @PostMapping("/tasks/{code:RW-\\d+}/breakdown")
    String save(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layer,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean accept,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        desk.requireAll(visitor);
        Task task = desk.task(code);
        Typed typed = new Typed(layer, base, rows(sent), reason);
        Outcome<TaskBreakdown> outcome = breakdowns.save(task.id(), typed, accept, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(task, typed, outcome.problems(), model);
        }
        flash.addFlashAttribute("done", desk.say(accept ? "task.breakdown.accepted" : "task.breakdown.kept"));
        return "redirect:/tasks/" + code;
    }

    /** Each column comes as a list with one entry a row. */
    private static List<TypedRow> rows(MultiValueMap<String, String> sent) {
        List<String> parts = sent.getOrDefault("part", List.of());
        List<TypedRow> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int line = i;
            List<String> months = IntStream.rangeClosed(1, MonthlyPlan.MONTHS)
                    .mapToObj(month -> at(sent, "m" + month, line))
                    .toList();
            rows.add(new TypedRow(parts.get(i), at(sent, "owner", line), months));
        }
        return rows;
    }

    private static String at(MultiValueMap<String, String> sent, String column, int line) {
        List<String> values = sent.getOrDefault(column, List.of());
        return line < values.size() ? values.get(line) : "";
    }

    private String form(Task task, Typed typed, List<Problem> problems, Model model) {
        List<Part> parts = breakdowns.parts(typed.layer());
        model.addAttribute("task", task);
        model.addAttribute("typed", typed);
        model.addAttribute("names", parts.stream().collect(Collectors.toMap(Part::id, Part::name)));
        model.addAttribute("layers", breakdowns.layers());
        model.addAttribute("units", units.list());
        model.addAttribute(
                "months", IntStream.rangeClosed(1, MonthlyPlan.MONTHS).boxed().toList());
        model.addAttribute("isChange", breakdowns.versions(task.id()).stream().anyMatch(TaskBreakdown::isAccepted));
        model.addAttribute("problems", problemTexts.of(problems));
        return "task/breakdown";
    }
}
