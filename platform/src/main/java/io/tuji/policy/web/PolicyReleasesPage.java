package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.value.Problem;
import io.tuji.policy.Policies;
import io.tuji.policy.Releases;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What firms can be given without asking (免申即享): proposed by one person, released by a second. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class PolicyReleasesPage {

    private final Releases releases;
    private final Policies policies;
    private final PolicyDesk desk;
    private final PolicyWords words;

    PolicyReleasesPage(Releases releases, Policies policies, PolicyDesk desk, PolicyWords words) {
        this.releases = releases;
        this.policies = policies;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/policies/releases")
    String show(@RequestParam(defaultValue = "") String policy, Visitor visitor, Model model) {
        return fill(policy, visitor, model);
    }

    private String fill(String policy, Visitor visitor, Model model) {
        model.addAttribute("policies", policies.catalogue().inForce(Occasion.on(desk.today())));
        model.addAttribute("policy", policy);
        model.addAttribute("candidates", policy.isEmpty() ? List.of() : releases.candidates(policy, visitor));
        model.addAttribute("releases", releases.list(visitor));
        return "policy/releases";
    }

    @PostMapping("/policies/releases")
    @Requires(module = "policy", act = Act.CHANGE)
    String propose(
            @RequestParam String firm,
            @RequestParam String policy,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        List<Problem> problems = releases.propose(desk.firm(firm, visitor).id(), policy, visitor);
        return answer(problems, "policy.release.proposed", policy, visitor, model, flash, response);
    }

    @PostMapping("/policies/releases/{id:\\d{1,18}}/decide")
    @Requires(module = "policy", act = Act.APPROVE)
    String decide(
            @PathVariable long id,
            @RequestParam boolean release,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        List<Problem> problems = releases.decide(id, release, reason, visitor);
        return answer(
                problems,
                release ? "policy.release.done" : "policy.release.refused",
                "",
                visitor,
                model,
                flash,
                response);
    }

    private String answer(
            List<Problem> problems,
            String done,
            String policy,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (problems.isEmpty()) {
            flash.addFlashAttribute("done", words.say(done));
            return "redirect:/policies/releases" + (policy.isEmpty() ? "" : "?policy=" + policy);
        }
        desk.show(problems, model, response);
        return fill(policy, visitor, model);
    }
}
