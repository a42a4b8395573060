package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.resolution.DistrictWeights;
import io.tuji.resolution.DistrictWeights.Outcome;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Choice;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the district's own decisions would make of the weights, beside the shipped ones, and which are in force. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class WeightsPage {

    private static final String HERE = "/resolution/weights";
    private static final int LATEST = 10;

    private final DistrictWeights weights;
    private final WeightViews views;
    private final ResolutionWords words;
    private final ProblemTexts problemTexts;

    WeightsPage(DistrictWeights weights, WeightViews views, ResolutionWords words, ProblemTexts problemTexts) {
        this.weights = weights;
        this.views = views;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        model.addAttribute("decisions", weights.decisions());
        model.addAttribute("stand", views.stand());
        model.addAttribute("rule", views.rule());
        model.addAttribute("working", weights.isEstimating());
        model.addAttribute("choice", weights.inForce().orElse(null));
        model.addAttribute("mayChoose", visitor.may(Right.approve("registry")));
        model.addAttribute("rows", views.rows(weights.latest(LATEST)));
        return "resolution/weights";
    }

    @PostMapping(HERE)
    String estimate(Visitor visitor, RedirectAttributes flash) {
        Outcome outcome = weights.estimate(visitor);
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return "redirect:" + HERE;
    }

    /** What can be taken back leads to the shipped weights or to those that were in force before. */
    @PostMapping(HERE + "/{id:\\d{1,18}}/choose")
    @Requires(module = "registry", act = Act.APPROVE)
    String choose(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        OwnWeights own = weights.find(new OwnWeights.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String before = choosing(weights.inForce().map(Choice::weights));
        Outcome outcome = weights.choose(own.id(), visitor);
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        if (outcome.problems().isEmpty()) {
            flash.addFlashAttribute(
                    "undo",
                    new Undo(words.say("resolution.weights.chosen", own.id().code()), before));
        }
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/shipped")
    @Requires(module = "registry", act = Act.APPROVE)
    String leave(Visitor visitor, RedirectAttributes flash) {
        Optional<OwnWeights.Id> before = weights.inForce().map(Choice::weights);
        weights.leave(visitor);
        before.ifPresent(id -> flash.addFlashAttribute(
                "undo", new Undo(words.say("resolution.weights.left"), choosing(Optional.of(id)))));
        return "redirect:" + HERE;
    }

    private static String choosing(Optional<OwnWeights.Id> own) {
        return HERE + own.map(id -> "/" + id.value() + "/choose").orElse("/shipped");
    }
}
