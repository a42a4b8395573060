package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.task.Letter;
import io.tuji.task.Letters;
import io.tuji.task.Letters.TypedTarget;
import io.tuji.task.Outcome;
import io.tuji.task.Tasks;
import io.tuji.task.internal.DeclaredRules;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of responsibility of a year, ranked; and the form that makes one. */
@Controller
@Requires(module = "task", act = Act.VIEW)
class LettersPage {

    private static final int LINES = 8;

    private final Letters letters;
    private final Tasks tasks;
    private final OrgUnits units;
    private final TargetChoice choice;
    private final TaskDesk desk;
    private final DeclaredRules rules;
    private final ProblemTexts problemTexts;

    LettersPage(
            Letters letters,
            Tasks tasks,
            OrgUnits units,
            TargetChoice choice,
            TaskDesk desk,
            DeclaredRules rules,
            ProblemTexts problemTexts) {
        this.letters = letters;
        this.tasks = tasks;
        this.units = units;
        this.choice = choice;
        this.desk = desk;
        this.rules = rules;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/tasks/scores")
    String show(@RequestParam(defaultValue = "0") int year, Visitor visitor, Model model) {
        List<Integer> years = letters.years();
        int shown = years.contains(year) ? year : years.stream().findFirst().orElse(0);
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("ranking", letters.ranking(shown));
        model.addAttribute("rules", rules.get());
        model.addAttribute("mayKeepAll", TaskDesk.mayKeepAll(visitor));
        return "task/letters";
    }

    @GetMapping("/tasks/scores/new")
    @Requires(module = "task", act = Act.CHANGE)
    String fresh(@RequestParam(defaultValue = "0") int year, Visitor visitor, Model model) {
        desk.requireAll(visitor);
        int shown = year > 0 ? year : tasks.years().stream().findFirst().orElse(0);
        return form(Integer.toString(shown), "", List.of(), List.of(), model);
    }

    @PostMapping("/tasks/scores/new")
    @Requires(module = "task", act = Act.CHANGE)
    String make(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        desk.requireAll(visitor);
        List<TypedTarget> typed = typed(sent);
        Outcome<Letter> outcome = letters.make(year, unit, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(year, unit, typed, outcome.problems(), model);
        }
        return "redirect:/tasks/scores/" + outcome.now().get().id().code();
    }

    private static List<TypedTarget> typed(MultiValueMap<String, String> sent) {
        List<String> targets = sent.getOrDefault("target", List.of());
        List<String> weights = sent.getOrDefault("weight", List.of());
        return IntStream.range(0, Math.min(targets.size(), weights.size()))
                .mapToObj(i -> new TypedTarget(targets.get(i), weights.get(i)))
                .toList();
    }

    private String form(String year, String unit, List<TypedTarget> typed, List<Problem> problems, Model model) {
        List<TypedTarget> lines = new ArrayList<>(typed);
        while (lines.size() < LINES) {
            lines.add(new TypedTarget("", ""));
        }
        model.addAttribute("year", year);
        model.addAttribute("unit", unit);
        model.addAttribute("lines", lines);
        model.addAttribute("units", units.list());
        model.addAttribute("choices", choice.ofYear(year));
        model.addAttribute("problems", problemTexts.of(problems));
        return "task/letter-new";
    }
}
