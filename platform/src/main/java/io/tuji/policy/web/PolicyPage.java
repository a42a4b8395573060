package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Policy;
import io.tuji.policy.Policies;
import io.tuji.policy.internal.Clauses;
import io.tuji.policy.internal.PolicyFigureStore;
import io.tuji.policy.internal.PolicyFigureStore.Tally;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One policy: what it offers, what it asks clause by clause, which firms it is open to, which facts would settle most. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class PolicyPage {

    private static final int ASKED = 5;

    private final Policies policies;
    private final PolicyFigureStore figures;
    private final PolicyLines lines;
    private final PolicyDesk desk;

    PolicyPage(Policies policies, PolicyFigureStore figures, PolicyLines lines, PolicyDesk desk) {
        this.policies = policies;
        this.figures = figures;
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping("/policies/{id}")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        Policy policy = desk.policy(id);
        model.addAttribute("policy", policy);
        model.addAttribute("state", lines.state(policy, desk.today()));
        model.addAttribute(
                "isWindowOpen",
                policy.window().map(window -> window.isOpen(desk.today())).orElse(null));
        model.addAttribute("clauses", Clauses.of(policy));
        model.addAttribute("tally", figures.tallies(visitor).getOrDefault(id, Tally.NOTHING));
        model.addAttribute("asked", figures.asked(id, ASKED, visitor));
        model.addAttribute("file", policies.file(id).orElseThrow());
        model.addAttribute("editions", policies.editions(id));
        return "policy/policy";
    }
}
