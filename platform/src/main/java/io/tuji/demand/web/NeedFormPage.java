package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Need.What;
import io.tuji.demand.Needs;
import io.tuji.demand.Needs.Typed;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Outcome;
import io.tuji.demand.internal.FirmNodes;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down what a firm needs, and corrects it. */
@Controller
@Requires(module = "demand", act = Act.CHANGE)
class NeedFormPage {

    private static final String NEW = "/demand/needs/new";
    private static final String EDIT = "/demand/needs/{code:[Xx][Qq]-\\d+}/edit";

    private final Needs needs;
    private final NodeNames nodes;
    private final FirmNodes firmNodes;
    private final NeedDesk desk;
    private final DemandWords words;
    private final Clock clock;

    NeedFormPage(Needs needs, NodeNames nodes, FirmNodes firmNodes, NeedDesk desk, DemandWords words, Clock clock) {
        this.needs = needs;
        this.nodes = nodes;
        this.firmNodes = firmNodes;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(NEW)
    String fresh(
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String facet,
            Visitor visitor,
            Model model) {
        String today = LocalDate.now(clock).toString();
        Typed typed = new Typed(company, "", node, facet, "", "", "", "", "", visitor.name(), today, "", "");
        return form(typed, null, visitor, model);
    }

    @PostMapping(NEW)
    String add(
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Need> outcome = needs.add(typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(typed, null, visitor, model);
        }
        String code = outcome.now().get().id().code();
        flash.addFlashAttribute("done", words.say("demand.done.ADD", code));
        return "redirect:/demand/needs/" + code;
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Need need = desk.get(code, visitor);
        return form(typed(need.what()), need, visitor, model);
    }

    @PostMapping(EDIT)
    String correct(
            @PathVariable String code,
            @RequestParam int version,
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Need need = desk.get(code, visitor);
        Outcome<Need> outcome = needs.correct(need.id(), version, typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(typed, need, visitor, model);
        }
        flash.addFlashAttribute(
                "done", words.say("demand.done.CORRECT", need.id().code()));
        return "redirect:/demand/needs/" + need.id().code();
    }

    private Typed typed(What what) {
        return new Typed(
                what.firm().company().isPresent()
                        ? words.codeOf(what.firm())
                        : what.firm().name(),
                what.firm().company().isPresent() ? "" : "yes",
                what.node().map(ChainNode::text).orElse(""),
                what.facet().name(),
                what.words(),
                what.details(),
                what.amount().map(amount -> amount.number().toPlainString()).orElse(""),
                what.amount().map(amount -> amount.unit().name()).orElse(""),
                what.wantedBy().map(LocalDate::toString).orElse(""),
                what.heard().by(),
                what.heard().on().toString(),
                what.heard().from(),
                "");
    }

    private String form(Typed typed, @Nullable Need need, Visitor visitor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("need", need);
        model.addAttribute("facets", Facet.values());
        model.addAttribute("units", Need.Unit.values());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("own", firmNodes.of(typed.firm(), visitor));
        return "demand/form";
    }
}
