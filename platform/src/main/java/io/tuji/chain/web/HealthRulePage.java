package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.HealthSetting;
import io.tuji.chain.HealthSetting.Typed;
import io.tuji.engine.chain.health.HealthRule;
import io.tuji.engine.chain.health.State;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** By which rule health is judged, which list stands for the country, and who set it so. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class HealthRulePage {

    private static final String HERE = ChainsPage.HERE + "/rule";
    private static final String TEMPLATE = "chain/rule";

    private final ChainHealths healths;
    private final ProblemTexts texts;

    HealthRulePage(ChainHealths healths, ProblemTexts texts) {
        this.healths = healths;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String show(Model model) {
        fill(typed(healths.setting()), List.of(), model);
        return TEMPLATE;
    }

    @PostMapping(HERE)
    @Requires(module = "chain", act = Act.APPROVE)
    String set(Typed typed, Visitor visitor, Model model, HttpServletResponse response) {
        List<Problem> problems = healths.set(typed, visitor);
        if (problems.isEmpty()) {
            return "redirect:" + HERE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(typed, problems, model);
        return TEMPLATE;
    }

    private void fill(Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("fields", RuleWords.FIELDS);
        model.addAttribute("states", State.values());
        model.addAttribute("earlier", healths.earlier());
        model.addAttribute("lists", healths.nationalLists());
    }

    private static Typed typed(HealthSetting setting) {
        HealthRule rule = setting.rule();
        return new Typed(
                rule.leastCoverage().toPlainString(),
                Integer.toString(rule.fewestNational()),
                rule.strong().toPlainString(),
                rule.weak().toPlainString(),
                rule.leastStaffed().toPlainString(),
                setting.nationalSource().map(String::valueOf).orElse(""),
                "");
    }
}
