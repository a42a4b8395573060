package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.PolicyFile;
import io.tuji.engine.value.Problems;
import io.tuji.policy.Policies;
import io.tuji.policy.PolicyEdition;
import io.tuji.policy.PolicyEdition.Outcome;
import io.tuji.policy.PolicyEdition.State;
import io.tuji.policy.internal.EditionEffects;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another text for a policy: proposed by one person with its effect shown, brought into force or refused by a second. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class PolicyChangePage {

    private static final String EDITION = "/policies/editions/{id:\\d{1,18}}";

    private final Policies policies;
    private final EditionEffects effects;
    private final PolicyDesk desk;
    private final PolicyWords words;
    private final ProblemTexts texts;

    PolicyChangePage(
            Policies policies, EditionEffects effects, PolicyDesk desk, PolicyWords words, ProblemTexts texts) {
        this.policies = policies;
        this.effects = effects;
        this.desk = desk;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/policies/change")
    @Requires(module = "policy", act = Act.CHANGE)
    String form(@RequestParam(defaultValue = "") String policy, Model model) {
        model.addAttribute("text", policies.file(policy).map(PolicyFile::text).orElse(""));
        model.addAttribute("note", "");
        return "policy/change";
    }

    @PostMapping("/policies/change")
    @Requires(module = "policy", act = Act.CHANGE)
    String propose(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = policies.propose(text, note, visitor);
        if (!outcome.isDone()) {
            desk.show(outcome.problems(), model, response);
            model.addAttribute("text", text);
            model.addAttribute("note", note);
            return "policy/change";
        }
        flash.addFlashAttribute("done", words.say("policy.proposed"));
        return "redirect:/policies";
    }

    @GetMapping(EDITION)
    String show(@PathVariable long id, Visitor visitor, Model model) {
        return fill(edition(id), visitor, model);
    }

    private PolicyEdition edition(long id) {
        return policies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The effect is calculated only while somebody has to decide. */
    private String fill(PolicyEdition edition, Visitor visitor, Model model) {
        Problems problems = new Problems();
        Optional<PolicyFile> file = policies.read(edition, problems);
        boolean isWaiting = edition.state() == State.SUBMITTED;
        model.addAttribute("edition", edition);
        model.addAttribute("faults", texts.of(problems.all()));
        model.addAttribute("isOwn", edition.madeBy().equals(visitor.login()));
        model.addAttribute(
                "effect",
                file.filter(read -> isWaiting)
                        .map(read -> effects.of(policies.file(edition.policy()), read, visitor))
                        .orElse(null));
        return "policy/edition";
    }

    @PostMapping(EDITION + "/decide")
    @Requires(module = "policy", act = Act.APPROVE)
    String decide(
            @PathVariable long id,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        PolicyEdition edition = edition(id);
        Outcome outcome = policies.decide(id, approve, reason, visitor);
        return answer(
                outcome, approve ? "policy.approved" : "policy.refused", edition, visitor, model, flash, response);
    }

    @PostMapping(EDITION + "/withdraw")
    @Requires(module = "policy", act = Act.CHANGE)
    String withdraw(
            @PathVariable long id,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        PolicyEdition edition = edition(id);
        return answer(policies.withdraw(id, visitor), "policy.withdrawn", edition, visitor, model, flash, response);
    }

    private String answer(
            Outcome outcome,
            String done,
            PolicyEdition edition,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (!outcome.isDone()) {
            desk.show(outcome.problems(), model, response);
            return fill(edition, visitor, model);
        }
        flash.addFlashAttribute("done", words.say(done));
        return "redirect:/policies";
    }
}
