package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.policy.Policies;
import io.tuji.policy.internal.PolicyFigureStore;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All policies that the district knows: in force, to come, past, with how many firms each is open to. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class PoliciesPage {

    private final Policies policies;
    private final PolicyFigureStore figures;
    private final PolicyLines lines;
    private final PolicyDesk desk;

    PoliciesPage(Policies policies, PolicyFigureStore figures, PolicyLines lines, PolicyDesk desk) {
        this.policies = policies;
        this.figures = figures;
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping("/policies")
    String show(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor,
            Model model) {
        LocalDate day = desk.day(on);
        model.addAttribute("day", day);
        model.addAttribute("q", q);
        model.addAttribute("lines", lines.of(q, day, figures.tallies(visitor)));
        model.addAttribute("waiting", policies.waiting());
        return "policy/policies";
    }
}
