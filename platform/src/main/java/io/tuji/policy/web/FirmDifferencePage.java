package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Difference;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Verdict;
import io.tuji.policy.FirmPolicies;
import io.tuji.policy.Policies;
import io.tuji.registry.Company;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One firm judged for one title on two days or in two rounds, and what makes the difference clause by clause. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class FirmDifferencePage {

    private final FirmPolicies firms;
    private final Policies policies;
    private final ProofViews proofs;
    private final PolicyDesk desk;

    FirmDifferencePage(FirmPolicies firms, Policies policies, ProofViews proofs, PolicyDesk desk) {
        this.firms = firms;
        this.policies = policies;
        this.proofs = proofs;
        this.desk = desk;
    }

    @GetMapping("/companies/{code:[Qq][Yy]-\\d{8,18}}/policies/{id}/difference")
    String show(
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "FIRST") String round,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "FIRST") String withRound,
            Visitor visitor,
            Model model) {
        Company firm = desk.firm(code, visitor);
        Policy asked = desk.policy(id);
        Facts facts = firms.facts(firm);
        Verdict before = verdict(asked, facts, PolicyDesk.occasion(desk.day(on), round));
        Verdict after = verdict(asked, facts, PolicyDesk.occasion(desk.day(with), withRound));
        model.addAttribute("firm", firm);
        model.addAttribute("policy", asked);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("rows", proofs.rows(new Difference(before, after), firm.id(), visitor));
        return "policy/difference";
    }

    /** By whatever document holds then for the same title; the one asked for where none does. */
    private Verdict verdict(Policy asked, Facts facts, Occasion occasion) {
        Policy holding = policies.catalogue().inForce(occasion).stream()
                .filter(policy -> policy.id().equals(asked.id()) || isSameTitle(policy, asked))
                .min(Comparator.comparing(policy -> !policy.id().equals(asked.id())))
                .orElse(asked);
        return firms.verdict(holding, facts, occasion);
    }

    private static boolean isSameTitle(Policy one, Policy other) {
        return one.grants().isPresent() && one.grants().equals(other.grants());
    }
}
