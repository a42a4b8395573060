package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.Edition;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.chain.Templates;
import io.tuji.engine.chain.ChainDifference;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editions of a template: what is being changed, what waits for a decision, what held before. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class TemplateEditionsPage {

    static final String HERE = ChainPage.HERE + "/template";
    private static final String TEMPLATE = "chain/template";

    private final Standings standings;
    private final Templates templates;
    private final ProblemTexts texts;

    TemplateEditionsPage(Standings standings, Templates templates, ProblemTexts texts) {
        this.standings = standings;
        this.templates = templates;
        this.texts = texts;
    }

    /** An edition beside what is in force. */
    public record Compared(TemplateDraft draft, ChainDifference difference) {}

    @GetMapping(HERE)
    String show(@PathVariable String chain, Model model) {
        fill(chain, List.of(), model);
        return TEMPLATE;
    }

    @PostMapping(HERE + "/begin")
    @Requires(module = "chain", act = Act.CHANGE)
    String begin(@PathVariable String chain, Visitor visitor) {
        standings.edition(chain);
        templates.begin(chain, visitor);
        return back(chain);
    }

    @PostMapping(HERE + "/submit")
    @Requires(module = "chain", act = Act.CHANGE)
    String submit(
            @PathVariable String chain,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        return after(chain, templates.submit(chain, note, visitor), model, response);
    }

    @PostMapping(HERE + "/back")
    @Requires(module = "chain", act = Act.CHANGE)
    String takeBack(@PathVariable String chain, Visitor visitor, Model model, HttpServletResponse response) {
        return after(chain, templates.takeBack(chain, visitor), model, response);
    }

    @PostMapping(HERE + "/drop")
    @Requires(module = "chain", act = Act.CHANGE)
    String drop(@PathVariable String chain, Visitor visitor, Model model, HttpServletResponse response) {
        return after(chain, templates.drop(chain, visitor), model, response);
    }

    @PostMapping(HERE + "/decide")
    @Requires(module = "chain", act = Act.APPROVE)
    String decide(
            @PathVariable String chain,
            @RequestParam long edition,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        return after(chain, templates.decide(edition, verdict.equals("approve"), reason, visitor), model, response);
    }

    private String after(String chain, Outcome outcome, Model model, HttpServletResponse response) {
        if (outcome.isDone()) {
            return back(chain);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(chain, outcome.problems(), model);
        return TEMPLATE;
    }

    private static String back(String chain) {
        return "redirect:" + ChainsPage.HERE + "/" + chain + "/template";
    }

    private void fill(String chain, List<Problem> problems, Model model) {
        Edition edition = standings.edition(chain);
        List<TemplateDraft> all = templates.list(chain);
        model.addAttribute("edition", edition);
        model.addAttribute("editions", all);
        model.addAttribute(
                "open",
                all.stream()
                        .filter(TemplateDraft::isOpen)
                        .map(draft -> new Compared(draft, ChainDifference.between(edition.chain(), draft.chain())))
                        .toList());
        model.addAttribute(
                "draft",
                templates
                        .open(chain)
                        .filter(draft -> draft.state() == State.DRAFT)
                        .orElse(null));
        model.addAttribute(
                "faults", texts.of(templates.open(chain).map(templates::faults).orElse(List.of())));
        model.addAttribute("problems", texts.of(problems));
    }
}
