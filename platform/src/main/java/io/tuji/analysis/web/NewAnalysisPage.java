package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.analysis.internal.Desk;
import io.tuji.analysis.internal.Desk.Outcome;
import io.tuji.analysis.internal.Desk.Typed;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Plans;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a paper: of which plan, which kind and which period. */
@Controller
@Requires(module = "analysis", act = Act.CHANGE)
class NewAnalysisPage {

    private static final String HERE = AnalysisListPage.HERE + "/new";

    private final Desk desk;
    private final Plans plans;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    NewAnalysisPage(Desk desk, Plans plans, ProblemTexts problemTexts, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    /** To begin with, the last year that has ended. */
    @GetMapping(HERE)
    String ask(Model model) {
        String plan = plans.current().map(p -> p.id()).orElse("");
        String year = Integer.toString(LocalDate.now(clock).getYear() - 1);
        return form(new Typed(plan, PaperKind.Id.YEARLY.name(), year), List.of(), model);
    }

    @PostMapping(HERE)
    String begin(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String period,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(plan, kind, period);
        Outcome outcome = desk.begin(typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, outcome.problems(), model);
        }
        return "redirect:" + AnalysisListPage.HERE + "/"
                + outcome.now().get().id().value();
    }

    private String form(Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("plans", plans.list());
        model.addAttribute("kinds", PaperKind.Id.values());
        model.addAttribute("problems", problemTexts.of(problems));
        return "analysis/new";
    }
}
