package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Question;
import io.tuji.policy.FirmPolicies;
import io.tuji.policy.Standing;
import io.tuji.policy.Standing.Group;
import io.tuji.registry.Company;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What one firm has, could have, nearly could have, and what is to be asked next; made so that it can be printed for the firm. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class FirmPoliciesPage {

    private static final int ASKED = 5;

    private final FirmPolicies firms;
    private final PolicyDesk desk;
    private final PolicyWords words;

    FirmPoliciesPage(FirmPolicies firms, PolicyDesk desk, PolicyWords words) {
        this.firms = firms;
        this.desk = desk;
        this.words = words;
    }

    /**
     * A fact worth asking for.
     *
     * @param why what it would help to settle
     * @param enter where it is entered
     */
    public record Asked(String fact, String suppliers, List<String> why, String enter) {

        public Asked {
            why = List.copyOf(why);
        }
    }

    @GetMapping("/companies/{code:[Qq][Yy]-\\d{8,18}}/policies")
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String on, Visitor visitor, Model model) {
        Company firm = desk.firm(code, visitor);
        LocalDate day = desk.day(on);
        List<Standing> all = firms.standings(firm, day);
        Map<Group, List<Standing>> groups = new TreeMap<>(all.stream().collect(Collectors.groupingBy(Standing::group)));
        model.addAttribute("firm", firm);
        model.addAttribute("day", day);
        model.addAttribute("groups", groups);
        model.addAttribute("asked", asked(all, firm));
        return "policy/firm";
    }

    private List<Asked> asked(List<Standing> all, Company firm) {
        return Question.of(all.stream().map(Standing::verdict).toList()).stream()
                .filter(question -> !question.fact().isDecision())
                .limit(ASKED)
                .map(question -> asked(question, firm))
                .toList();
    }

    private Asked asked(Question question, Company firm) {
        return new Asked(
                words.point(question.fact()),
                words.suppliers(question.fact().key()),
                question.uses().stream().map(this::why).toList(),
                words.isKept(question.fact().key()) ? ProofViews.enter(question.fact(), firm.id()) : "");
    }

    private String why(Question.Use use) {
        String policy = use.policy().title();
        return use.facts() == 1
                ? words.say("policy.asked.alone." + use.target(), policy)
                : words.say("policy.asked.with", policy, use.facts() - 1);
    }
}
