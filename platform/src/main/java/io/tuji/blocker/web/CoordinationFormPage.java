package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.Meetings.Outcome;
import io.tuji.blocker.Meetings.Typed;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls a meeting, and says anew when it is and who takes part. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class CoordinationFormPage {

    private static final String EDIT = "/coordination/{code:[Dd][Hh]-\\d+}/edit";

    private final Meetings meetings;
    private final CoordinationDesk desk;
    private final OrgUnits units;
    private final BlockerWords words;
    private final ProblemTexts problemTexts;

    CoordinationFormPage(
            Meetings meetings, CoordinationDesk desk, OrgUnits units, BlockerWords words, ProblemTexts problemTexts) {
        this.meetings = meetings;
        this.desk = desk;
        this.units = units;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/coordination/new")
    String fresh(Visitor visitor, Model model) {
        return form(new Typed("", words.today(), "", "", List.of()), Optional.empty(), List.of(), model);
    }

    @PostMapping("/coordination/new")
    String call(
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Meeting> outcome = meetings.call(typed, visitor);
        return answer(typed, Optional.empty(), outcome, model, flash, response);
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Meeting meeting = desk.get(code, visitor);
        if (!meeting.isOpen() || !meetings.mayChange(meeting, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Meeting.What what = meeting.what();
        List<String> bodies = what.bodies().stream()
                .map(body -> Long.toString(body.id().value()))
                .toList();
        Typed typed = new Typed(what.title(), what.heldOn().toString(), what.place(), what.chair(), bodies);
        return form(typed, Optional.of(meeting), List.of(), model);
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
        Meeting meeting = desk.get(code, visitor);
        Outcome<Meeting> outcome = meetings.correct(meeting.id(), version, typed, visitor);
        return answer(typed, Optional.of(meeting), outcome, model, flash, response);
    }

    private String answer(
            Typed typed,
            Optional<Meeting> before,
            Outcome<Meeting> outcome,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, before, outcome.problems(), model);
        }
        String code = outcome.now().get().id().code();
        flash.addFlashAttribute("done", words.say("coordination.done.saved", code));
        return "redirect:/coordination/" + code;
    }

    private String form(Typed typed, Optional<Meeting> meeting, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("meeting", meeting.orElse(null));
        model.addAttribute("units", units.list());
        model.addAttribute("problems", problemTexts.of(problems));
        return "blocker/meeting-form";
    }
}
