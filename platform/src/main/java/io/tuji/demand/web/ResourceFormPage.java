package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Outcome;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.What;
import io.tuji.demand.ResourceKind.ResourceChain;
import io.tuji.demand.Resources;
import io.tuji.demand.Resources.Typed;
import io.tuji.demand.internal.DemandReach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a resource, and corrects it. */
@Controller
@Requires(module = "demand", act = Act.CHANGE)
class ResourceFormPage {

    private static final String NEW = "/resources/new";
    private static final String EDIT = "/resources/{code:[Zz][Yy]-\\d+}/edit";

    private final Resources resources;
    private final ResourceDesk resourceDesk;
    private final NodeNames nodes;
    private final NeedDesk desk;
    private final DemandWords words;
    private final Clock clock;

    ResourceFormPage(
            Resources resources,
            ResourceDesk resourceDesk,
            NodeNames nodes,
            NeedDesk desk,
            DemandWords words,
            Clock clock) {
        this.resources = resources;
        this.resourceDesk = resourceDesk;
        this.nodes = nodes;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(NEW)
    String fresh(
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String holder,
            Visitor visitor,
            Model model) {
        String today = LocalDate.now(clock).toString();
        Typed typed = new Typed(
                "",
                "",
                holder,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                today,
                node.isEmpty() ? List.of() : List.of(node),
                "");
        return form(typed, null, visitor, model);
    }

    @PostMapping(NEW)
    String add(
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Resource> outcome = resources.add(typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(typed, null, visitor, model);
        }
        String code = outcome.now().get().id().code();
        flash.addFlashAttribute("done", words.say("demand.resource.done.ADD", code));
        return "redirect:/resources/" + code;
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Resource resource = resourceDesk.get(code, visitor);
        String contact = resources.contact(resource.id(), visitor).orElse("");
        return form(typed(resource.what(), contact), resource, visitor, model);
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
        Resource resource = resourceDesk.get(code, visitor);
        Outcome<Resource> outcome = resources.correct(resource.id(), version, typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(typed, resource, visitor, model);
        }
        flash.addFlashAttribute(
                "done", words.say("demand.resource.done.CORRECT", resource.id().code()));
        return "redirect:/resources/" + resource.id().code();
    }

    private Typed typed(What what, String contact) {
        boolean isRegistered = what.holder().company().isPresent();
        return new Typed(
                what.kind().name(),
                what.name(),
                isRegistered ? words.codeOf(what.holder()) : what.holder().name(),
                isRegistered ? "" : "yes",
                what.offers(),
                what.forWhom(),
                what.place(),
                what.address(),
                contact,
                what.validFrom().map(LocalDate::toString).orElse(""),
                what.validTo().map(LocalDate::toString).orElse(""),
                what.saidBy(),
                what.asOf().toString(),
                what.nodes().stream().map(ChainNode::text).toList(),
                "");
    }

    private String form(Typed typed, @Nullable Resource resource, Visitor visitor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("resource", resource);
        model.addAttribute("groups", ResourceChain.values());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("places", words.places());
        model.addAttribute("seesPersons", DemandReach.seesPersons(visitor));
        return "demand/resource-form";
    }
}
