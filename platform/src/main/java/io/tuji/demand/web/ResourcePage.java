package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Facet;
import io.tuji.demand.Outcome;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.demand.Step;
import io.tuji.demand.internal.DemandReach;
import io.tuji.engine.value.Problem;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One resource: what it offers, to whom, whom to ask, and what was done with the entry. */
@Controller
@Requires(module = "demand", act = Act.VIEW)
class ResourcePage {

    private static final String HERE = "/resources/{code:[Zz][Yy]-\\d+}";

    private final Resources resources;
    private final ResourceDesk resourceDesk;
    private final NeedDesk desk;
    private final DemandWords words;

    ResourcePage(Resources resources, ResourceDesk resourceDesk, NeedDesk desk, DemandWords words) {
        this.resources = resources;
        this.resourceDesk = resourceDesk;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(resourceDesk.get(code, visitor), visitor, model);
    }

    @PostMapping(HERE + "/withdraw")
    @Requires(module = "demand", act = Act.CHANGE)
    String withdraw(
            @PathVariable String code,
            @RequestParam(name = "words", defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Resource resource = resourceDesk.get(code, visitor);
        Outcome<Resource> outcome = resources.withdraw(resource.id(), reason, visitor);
        if (outcome.now().isEmpty()) {
            return refused(resource, outcome.problems(), visitor, model, response);
        }
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say("demand.resource.done.WITHDRAW", resource.id().code()), address(resource) + "/undo"));
        return "redirect:" + address(resource);
    }

    @PostMapping(HERE + "/undo")
    @Requires(module = "demand", act = Act.CHANGE)
    String undo(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Resource resource = resourceDesk.get(code, visitor);
        Outcome<Resource> outcome = resources.undo(resource.id(), visitor);
        if (outcome.now().isEmpty()) {
            return refused(resource, outcome.problems(), visitor, model, response);
        }
        flash.addFlashAttribute(
                "done", words.say("demand.resource.done.UNDO", resource.id().code()));
        return "redirect:" + address(resource);
    }

    private String refused(
            Resource resource, List<Problem> problems, Visitor visitor, Model model, HttpServletResponse response) {
        desk.show(problems, model, response);
        return fill(resource, visitor, model);
    }

    private static String address(Resource resource) {
        return "/resources/" + resource.id().code();
    }

    private String fill(Resource resource, Visitor visitor, Model model) {
        List<Step> steps = resources.steps(resource.id());
        model.addAttribute("resource", resource);
        model.addAttribute("steps", steps);
        model.addAttribute("undoable", Step.isLastUndoable(steps));
        model.addAttribute(
                "meets",
                Arrays.stream(Facet.values())
                        .filter(facet ->
                                facet.resources().contains(resource.what().kind()))
                        .toList());
        if (DemandReach.seesPersons(visitor)) {
            model.addAttribute(
                    "contact", resources.contact(resource.id(), visitor).orElse(""));
        }
        return "demand/resource";
    }
}
