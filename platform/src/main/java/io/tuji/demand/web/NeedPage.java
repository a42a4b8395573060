package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Move;
import io.tuji.demand.Needs;
import io.tuji.demand.Needs.TypedMove;
import io.tuji.demand.Outcome;
import io.tuji.demand.Step;
import io.tuji.demand.internal.NeedMatching;
import io.tuji.engine.value.Problem;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One need: what is needed, who could meet it and why, what was done, and what can be done now. */
@Controller
@Requires(module = "demand", act = Act.VIEW)
class NeedPage {

    private static final String HERE = "/demand/needs/{code:[Xx][Qq]-\\d+}";

    private final Needs needs;
    private final NeedMatching matching;
    private final NeedDesk desk;
    private final DemandWords words;

    NeedPage(Needs needs, NeedMatching matching, NeedDesk desk, DemandWords words) {
        this.needs = needs;
        this.matching = matching;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), visitor, model);
    }

    @PostMapping(HERE + "/moves/{move:[A-Z_]+}")
    @Requires(module = "demand", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @ModelAttribute("typedMove") TypedMove typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Need need = desk.get(code, visitor);
        Move wanted = Move.read(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<Need> outcome = needs.move(need.id(), wanted, typed, visitor);
        if (outcome.now().isEmpty()) {
            model.addAttribute("wanted", wanted);
            return refused(need, outcome.problems(), visitor, model, response);
        }
        flash.addFlashAttribute(
                "undo", new Undo(words.say("demand.done." + wanted, need.id().code()), address(need) + "/undo"));
        return "redirect:" + address(need);
    }

    @PostMapping(HERE + "/undo")
    @Requires(module = "demand", act = Act.CHANGE)
    String undo(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Need need = desk.get(code, visitor);
        Outcome<Need> outcome = needs.undo(need.id(), visitor);
        if (outcome.now().isEmpty()) {
            return refused(need, outcome.problems(), visitor, model, response);
        }
        flash.addFlashAttribute("done", words.say("demand.done.UNDO", need.id().code()));
        return "redirect:" + address(need);
    }

    private String refused(
            Need need, List<Problem> problems, Visitor visitor, Model model, HttpServletResponse response) {
        desk.show(problems, model, response);
        return fill(need, visitor, model);
    }

    private static String address(Need need) {
        return "/demand/needs/" + need.id().code();
    }

    private String fill(Need need, Visitor visitor, Model model) {
        List<Step> steps = needs.steps(need.id());
        model.addAttribute("need", need);
        model.addAttribute("moves", Move.of(need.state()));
        model.addAttribute("startable", Move.START.isOpenTo(need.state()));
        model.addAttribute("steps", steps);
        model.addAttribute("undoable", Step.isLastUndoable(steps));
        model.addAttribute("matches", need.state().isSought() ? matching.of(need, visitor) : null);
        return "demand/need";
    }
}
