package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Move;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Outcome;
import io.tuji.engagement.Engagements.Step;
import io.tuji.engine.value.Problem;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One engagement: what was said, who took part, who else speaks with the firm, and what can be done now. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class EngagementPage {

    static final String HERE = "/engagements/{code:[Jj][Cc]-\\d+}";

    private final Engagements engagements;
    private final Claims claims;
    private final EngagementDesk desk;
    private final EngagementWords words;

    EngagementPage(Engagements engagements, Claims claims, EngagementDesk desk, EngagementWords words) {
        this.engagements = engagements;
        this.claims = claims;
        this.desk = desk;
        this.words = words;
    }

    static String address(Engagement engagement) {
        return "/engagements/" + engagement.id().code();
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), visitor, model);
    }

    @PostMapping(HERE + "/moves/{move:[A-Z]+}")
    @Requires(module = "promotion", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam(defaultValue = "", name = "words") String typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Engagement engagement = desk.get(code, visitor);
        Move wanted = Arrays.stream(Move.values())
                .filter(one -> one.name().equals(move))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = engagements.move(engagement.id(), wanted, typed, visitor);
        if (outcome.now().isEmpty()) {
            model.addAttribute("wanted", wanted);
            model.addAttribute("typedWords", typed);
            return refused(engagement, outcome.problems(), visitor, model, response);
        }
        String said = words.say("engagement.done." + wanted, engagement.id().code());
        flash.addFlashAttribute("undo", new Undo(said, address(engagement) + "/undo"));
        return "redirect:" + address(engagement);
    }

    @PostMapping(HERE + "/undo")
    @Requires(module = "promotion", act = Act.CHANGE)
    String undo(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Engagement engagement = desk.get(code, visitor);
        Outcome outcome = engagements.undo(engagement.id(), visitor);
        if (outcome.now().isEmpty()) {
            return refused(engagement, outcome.problems(), visitor, model, response);
        }
        flash.addFlashAttribute(
                "done", words.say("engagement.done.UNDO", engagement.id().code()));
        return "redirect:" + address(engagement);
    }

    @PostMapping(HERE + "/papers")
    @Requires(module = "promotion", act = Act.CHANGE)
    String keep(
            @PathVariable String code,
            @RequestParam List<MultipartFile> papers,
            Visitor visitor,
            RedirectAttributes flash) {
        Engagement engagement = desk.get(code, visitor);
        desk.keep(engagement, papers, visitor);
        flash.addFlashAttribute(
                "done", words.say("engagement.done.PAPERS", engagement.id().code()));
        return "redirect:" + address(engagement);
    }

    private String refused(
            Engagement engagement, List<Problem> problems, Visitor visitor, Model model, HttpServletResponse response) {
        desk.show(problems, model, response);
        return fill(engagement, visitor, model);
    }

    private String fill(Engagement engagement, Visitor visitor, Model model) {
        List<Step> steps = engagements.steps(engagement.id());
        boolean mayChange = engagements.mayChange(engagement, visitor);
        Engagement.About about = engagement.what().about();
        model.addAttribute("engagement", engagement);
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("correctable", mayChange && engagement.state().isStanding());
        model.addAttribute(
                "moves",
                Arrays.stream(Move.values())
                        .filter(move -> mayChange && move.isOpenTo(engagement.state()))
                        .toList());
        model.addAttribute("steps", steps);
        model.addAttribute(
                "undoable",
                mayChange
                        && steps.stream()
                                .filter(step -> step.undoneBy().isEmpty())
                                .reduce((first, second) -> second)
                                .filter(Step::isUndoable)
                                .isPresent());
        model.addAttribute("papers", desk.papers(engagement));
        model.addAttribute(
                "others",
                engagements.others(about.firm(), engagement.what().when().day(), visitor));
        model.addAttribute("standing", claims.of(about.firm(), visitor));
        return "engagement/engagement";
    }
}
