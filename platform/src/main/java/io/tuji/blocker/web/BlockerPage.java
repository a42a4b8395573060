package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Satisfaction;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Blockers.Outcome;
import io.tuji.blocker.Blockers.Step;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One blocker: whom it holds up and why, its clock, all that was done, and what the visitor can do now. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class BlockerPage {

    private static final String HERE = "/blockers/{code:[Dd][Dd]-\\d+}";

    private final Blockers blockers;
    private final BlockerDesk desk;
    private final BlockerWords words;
    private final OrgUnits units;
    private final ProblemTexts problemTexts;

    BlockerPage(Blockers blockers, BlockerDesk desk, BlockerWords words, OrgUnits units, ProblemTexts problemTexts) {
        this.blockers = blockers;
        this.desk = desk;
        this.words = words;
        this.units = units;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), List.of(), visitor, model);
    }

    @PostMapping(HERE + "/moves/{move:[A-Z_]+}")
    @Requires(module = "promotion", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam(defaultValue = "", name = "words") String typed,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String satisfaction,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Blocker blocker = desk.get(code, visitor);
        BlockerMove wanted =
                BlockerMove.read(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Step step = new Step(wanted, typed, owner, unit, satisfaction);
        Outcome outcome = blockers.move(blocker.id(), step, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", step);
            return fill(blocker, outcome.problems(), visitor, model);
        }
        say(wanted, blocker, flash);
        return blockers.find(blocker.id(), visitor).isPresent()
                ? "redirect:/blockers/" + blocker.id().code()
                : "redirect:/blockers";
    }

    private void say(BlockerMove move, Blocker blocker, RedirectAttributes flash) {
        String here = "/blockers/" + blocker.id().code();
        String said = words.say("blocker.done." + move, blocker.id().code());
        if (move.isStep()) {
            flash.addFlashAttribute("undo", new Undo(said, here + "/moves/" + BlockerMove.UNDO));
        } else {
            flash.addFlashAttribute("done", said);
        }
    }

    private String fill(Blocker blocker, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("blocker", blocker);
        model.addAttribute("time", blockers.time(blocker));
        Set<BlockerMove> moves = blockers.moves(blocker, visitor);
        model.addAttribute("moves", moves);
        model.addAttribute("correctable", moves.contains(BlockerMove.CORRECT));
        model.addAttribute("acts", blockers.acts(blocker.id()));
        model.addAttribute("owners", blockers.owners());
        model.addAttribute("units", units.list());
        model.addAttribute("satisfactions", Satisfaction.values());
        model.addAttribute("problems", problemTexts.of(problems));
        return "blocker/blocker";
    }
}
