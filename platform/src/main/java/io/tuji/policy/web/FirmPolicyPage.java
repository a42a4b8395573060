package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Truth;
import io.tuji.policy.FirmPolicies;
import io.tuji.policy.Policies;
import io.tuji.policy.Signatures;
import io.tuji.registry.Company;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one policy says of one firm as of a day, why, what is missing, and what would be if something were otherwise. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class FirmPolicyPage {

    private static final String HERE = "/companies/{code:[Qq][Yy]-\\d{8,18}}/policies/{id}";

    private final FirmPolicies firms;
    private final Policies policies;
    private final Signatures signatures;
    private final ProofViews proofs;
    private final Missing missing;
    private final PolicyDesk desk;
    private final PolicyWords words;

    FirmPolicyPage(
            FirmPolicies firms,
            Policies policies,
            Signatures signatures,
            ProofViews proofs,
            Missing missing,
            PolicyDesk desk,
            PolicyWords words) {
        this.firms = firms;
        this.policies = policies;
        this.signatures = signatures;
        this.proofs = proofs;
        this.missing = missing;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "FIRST") String round,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Company firm = desk.firm(code, visitor);
        LocalDate day = desk.day(on);
        WhatIf supposed = WhatIf.read(request.getParameterMap(), policies.definitions(), day);
        if (supposed.problems().hasErrors()) {
            desk.show(supposed.problems().all(), model, response);
        }
        model.addAttribute("isSupposed", !supposed.isEmpty());
        model.addAttribute("given", request.getParameterMap());
        fill(firm, desk.policy(id), PolicyDesk.occasion(day, round), supposed, visitor, model);
        return "policy/verdict";
    }

    private void fill(Company firm, Policy policy, Occasion occasion, WhatIf supposed, Visitor visitor, Model model) {
        Facts known = firms.facts(firm);
        Verdict now = firms.verdict(policy, known, occasion);
        Verdict shown = supposed.isEmpty() ? now : firms.verdict(policy, supposed.on(known), occasion);
        model.addAttribute("firm", firm);
        model.addAttribute("policy", policy);
        model.addAttribute("occasion", occasion);
        model.addAttribute("now", now.truth());
        model.addAttribute("verdict", shown);
        model.addAttribute("isCovered", policies.catalogue().inForce(occasion).contains(policy));
        model.addAttribute("proof", proofs.of(shown, firm.id(), visitor));
        model.addAttribute("misses", missing.misses(shown, firm, visitor));
        model.addAttribute("prospect", prospect(shown, supposed.on(known)).orElse(null));
        model.addAttribute("toYes", missing.asks(shown, Truth.YES, firm));
        model.addAttribute("toNo", missing.asks(shown, Truth.NO, firm));
        model.addAttribute("fields", missing.fields(now, firm, visitor));
    }

    private Optional<LocalDate> prospect(Verdict verdict, Facts known) {
        return verdict.truth() == Truth.YES
                ? Optional.empty()
                : firms.prospect(verdict.policy(), known, verdict.occasion());
    }

    @PostMapping(HERE + "/signatures")
    @Requires(module = "policy", act = Act.CHANGE)
    String sign(
            @PathVariable String code,
            @PathVariable String id,
            @ModelAttribute Signatures.Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company firm = desk.firm(code, visitor);
        List<Problem> problems = signatures.sign(firm.id(), id, typed, visitor);
        return answer(problems, "policy.signed", firm, id, visitor, model, flash, response);
    }

    @PostMapping(HERE + "/signatures/{signature:\\d{1,18}}/withdraw")
    @Requires(module = "policy", act = Act.CHANGE)
    String withdraw(
            @PathVariable String code,
            @PathVariable String id,
            @PathVariable long signature,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company firm = desk.firm(code, visitor);
        List<Problem> problems = signatures.withdraw(firm.id(), signature, visitor);
        return answer(problems, "policy.unsigned", firm, id, visitor, model, flash, response);
    }

    private String answer(
            List<Problem> problems,
            String done,
            Company firm,
            String id,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (problems.isEmpty()) {
            flash.addFlashAttribute("done", words.say(done));
            return "redirect:/companies/" + firm.id().code() + "/policies/" + id;
        }
        desk.show(problems, model, response);
        model.addAttribute("isSupposed", false);
        WhatIf nothing = WhatIf.read(Map.of(), policies.definitions(), desk.today());
        fill(firm, desk.policy(id), Occasion.on(desk.today()), nothing, visitor, model);
        return "policy/verdict";
    }
}
