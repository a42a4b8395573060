package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.DropReason;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Outcome;
import io.tuji.lead.Leads.Step;
import io.tuji.lead.Move;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One lead: which firm, for what, all that was done with it, and what the visitor can do now. */
@Controller
@Requires(module = "lead", act = Act.VIEW)
class LeadPage {

    private static final String HERE = "/leads/{code:[Xx][Ss]-\\d{4}-\\d+}";

    private final Leads leads;
    private final LeadDesk desk;
    private final LeadWords words;
    private final ProblemTexts problemTexts;

    LeadPage(Leads leads, LeadDesk desk, LeadWords words, ProblemTexts problemTexts) {
        this.leads = leads;
        this.desk = desk;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), List.of(), visitor, model);
    }

    @PostMapping(HERE + "/moves/{move:[A-Z_]+}")
    @Requires(module = "lead", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam(defaultValue = "", name = "words") String typed,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String owner,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Lead lead = desk.get(code, visitor);
        Move wanted = LeadDesk.readMove(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Step step = new Step(wanted, typed, reason, owner);
        Outcome outcome = leads.move(lead.id(), step, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", step);
            return fill(lead, outcome.problems(), visitor, model);
        }
        say(wanted, lead, flash);
        return leads.find(lead.id(), visitor).isPresent()
                ? "redirect:/leads/" + lead.id().code()
                : "redirect:/leads";
    }

    private void say(Move move, Lead lead, RedirectAttributes flash) {
        String said =
                words.say("lead.done." + move, lead.id().code(), lead.subject().firm());
        if (move.isStep()) {
            flash.addFlashAttribute("undo", new Undo(said, "/leads/" + lead.id().code() + "/moves/" + Move.UNDO));
        } else {
            flash.addFlashAttribute("done", said);
        }
    }

    private String fill(Lead lead, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("lead", lead);
        model.addAttribute("moves", leads.moves(lead, visitor));
        model.addAttribute("acts", leads.acts(lead.id()));
        model.addAttribute("reasons", DropReason.values());
        model.addAttribute("owners", leads.owners());
        model.addAttribute("problems", problemTexts.of(problems));
        return "lead/lead";
    }
}
