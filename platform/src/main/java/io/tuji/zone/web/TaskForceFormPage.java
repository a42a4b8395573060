package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Projects;
import io.tuji.web.ProblemTexts;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.TaskForces.Typed;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Sets up a task force, and corrects it. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
class TaskForceFormPage {

    private static final String EDIT = "/task-forces/{code:[Zz][Bb]-\\d+}/edit";

    private final TaskForces forces;
    private final TaskForceDesk desk;
    private final Projects projects;
    private final ZoneWords words;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    TaskForceFormPage(
            TaskForces forces,
            TaskForceDesk desk,
            Projects projects,
            ZoneWords words,
            ProblemTexts problemTexts,
            Clock clock) {
        this.forces = forces;
        this.desk = desk;
        this.projects = projects;
        this.words = words;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    @GetMapping("/task-forces/new")
    String fresh(Visitor visitor, Model model) {
        if (!forces.maySetUp(visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form(new Typed("", "", "", LocalDate.now(clock).toString(), ""), null, List.of(), model);
    }

    @PostMapping("/task-forces/new")
    String setUp(
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return answer(forces.setUp(typed, visitor), "set", typed, null, model, flash, response);
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        TaskForce force = desk.get(code, visitor);
        if (!forces.mayRun(force, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        TaskForce.What what = force.what();
        Typed typed = new Typed(
                what.name(),
                what.mandate(),
                what.lead().login(),
                what.term().from().toString(),
                what.term().until().toString());
        return form(typed, force, List.of(), model);
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
        TaskForce force = desk.get(code, visitor);
        Outcome<TaskForce> outcome = forces.correct(force.id(), version, typed, visitor);
        return answer(outcome, "correct", typed, force, model, flash, response);
    }

    private String answer(
            Outcome<TaskForce> outcome,
            String done,
            Typed typed,
            @Nullable TaskForce force,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, force, outcome.problems(), model);
        }
        String code = outcome.now().get().id().code();
        flash.addFlashAttribute("done", words.say("force.done." + done, code));
        return "redirect:/task-forces/" + code;
    }

    private String form(Typed typed, @Nullable TaskForce force, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("force", force);
        model.addAttribute("people", projects.owners());
        model.addAttribute("problems", problemTexts.of(problems));
        return "zone/force-form";
    }
}
