package io.tuji.brief.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.brief.Briefs;
import io.tuji.brief.Instruction.Subject;
import io.tuji.brief.Instructions;
import io.tuji.plan.Plans;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One page on a plan, an indicator or a part of the district, to be read in a minute or printed. */
@Controller
@Requires(module = "brief", act = Act.VIEW)
class BriefPage {

    private final Briefs briefs;
    private final Instructions instructions;
    private final Plans plans;

    BriefPage(Briefs briefs, Instructions instructions, Plans plans) {
        this.briefs = briefs;
        this.instructions = instructions;
        this.plans = plans;
    }

    /** Leads to the plan in which today lies. */
    @GetMapping("/brief")
    String first() {
        return plans.current().map(plan -> "redirect:/brief/plans/" + plan.id()).orElse("brief/none");
    }

    @GetMapping("/brief/plans/{plan}")
    String plan(@PathVariable String plan, Visitor visitor, Model model) {
        return show(briefs.plan(plan, visitor), Subject.plan(plan), "brief/plan", visitor, model);
    }

    @GetMapping("/brief/indicators/{plan}/{measure}")
    String indicator(@PathVariable String plan, @PathVariable String measure, Visitor visitor, Model model) {
        return show(
                briefs.indicator(plan, measure, visitor),
                Subject.indicator(plan, measure),
                "brief/indicator",
                visitor,
                model);
    }

    @GetMapping("/brief/areas/{part}")
    String area(@PathVariable String part, Visitor visitor, Model model) {
        return show(briefs.area(part, visitor), Subject.area(part), "brief/area", visitor, model);
    }

    private String show(Optional<?> brief, Subject subject, String template, Visitor visitor, Model model) {
        if (!visitor.may(Right.view("plan"))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("brief", brief.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("subject", subject);
        model.addAttribute("plans", plans.list());
        model.addAttribute("decided", instructions.open(subject, visitor));
        return template;
    }
}
