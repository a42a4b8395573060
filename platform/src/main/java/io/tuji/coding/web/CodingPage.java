package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.Codings;
import io.tuji.coding.Codings.Outcome;
import io.tuji.coding.Codings.Overview;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.IndustryModels;
import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.industry.coding.ShippedQuality;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many firms are coded, by whom and as what, and how good the coder is that does it. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class CodingPage {

    private static final String HERE = "/coding";

    private final Codings codings;
    private final IndustryModels models;
    private final CodingWords words;
    private final Show show;
    private final ProblemTexts texts;

    CodingPage(Codings codings, IndustryModels models, CodingWords words, Show show, ProblemTexts texts) {
        this.codings = codings;
        this.models = models;
        this.words = words;
        this.show = show;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        fill(List.of(), visitor, model);
        return "coding/coding";
    }

    @PostMapping(HERE + "/all")
    @Requires(module = "registry", act = Act.CHANGE)
    String codeAll(Visitor visitor) {
        return "redirect:/jobs/" + codings.codeAll(visitor).value();
    }

    /** Changes how every firm is read, as profiles and authorities do, so it asks for the same right. */
    @PostMapping(HERE + "/precision")
    @Requires(module = "importing", act = Act.CHANGE)
    String setPrecision(
            @RequestParam(defaultValue = "") String precision,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Outcome outcome = codings.setPrecision(precision, visitor);
        if (outcome.problems().isEmpty()) {
            return "redirect:" + HERE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(outcome.problems(), visitor, model);
        return "coding/coding";
    }

    private void fill(List<Problem> problems, Visitor visitor, Model model) {
        Overview overview = codings.overview(visitor);
        model.addAttribute("tabs", Tabs.of(visitor));
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("overview", overview);
        model.addAttribute("bases", Basis.values());
        model.addAttribute("reasons", List.of(Why.UNSURE, Why.CONFLICT, Why.NAME_ONLY));
        model.addAttribute("bars", SectionBars.of(overview));
        model.addAttribute("judgement", judgement(overview));
        model.addAttribute(
                "asOf",
                overview.codedAt()
                        .map(at -> words.say("coding.codedAt", show.time(at)))
                        .orElse(null));
        model.addAttribute("precision", words.precision(codings.precision()));
        model.addAttribute("own", models.inUse().orElse(null));
        model.addAttribute("shipped", ShippedQuality.current());
        model.addAttribute("kinds", Kind.values());
    }

    private String judgement(Overview overview) {
        return overview.all() == 0
                ? words.say("coding.judgement.none")
                : words.say(
                        "coding.judgement",
                        show.count(overview.all()),
                        show.count(overview.coded()),
                        words.share(overview.coded(), overview.all()),
                        show.count(overview.review()));
    }
}
