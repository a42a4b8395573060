package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.document.Documents;
import io.tuji.promotion.Projects;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.TaskForces.TypedSeat;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task force: mandate, members, target list, report, papers, and what can be done now. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class TaskForcePage {

    private static final String HERE = "/task-forces/{code:[Zz][Bb]-\\d+}";

    private final TaskForces forces;
    private final TaskForceDesk desk;
    private final Projects projects;
    private final Documents documents;
    private final ZoneWords words;
    private final ProblemTexts problemTexts;

    TaskForcePage(
            TaskForces forces,
            TaskForceDesk desk,
            Projects projects,
            Documents documents,
            ZoneWords words,
            ProblemTexts problemTexts) {
        this.forces = forces;
        this.desk = desk;
        this.projects = projects;
        this.documents = documents;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    /** What an answer to a form needs, whatever the form. */
    private record Asked(
            TaskForce force, Visitor visitor, Model model, RedirectAttributes flash, HttpServletResponse response) {}

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), visitor, model);
    }

    @PostMapping(HERE + "/members")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String add(
            @PathVariable String code,
            @ModelAttribute("typed") TypedSeat typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        Outcome<TaskForce> outcome = forces.add(force.id(), typed, visitor);
        String back = "/members/" + typed.login() + "/remove";
        return answer(outcome, "member", back, new Asked(force, visitor, model, flash, response));
    }

    @PostMapping(HERE + "/members/{login}/remove")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String remove(
            @PathVariable String code,
            @PathVariable String login,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        Outcome<TaskForce> outcome = forces.remove(force.id(), login, visitor);
        return answer(outcome, "removed", "/members?login=" + login, new Asked(force, visitor, model, flash, response));
    }

    @PostMapping(HERE + "/projects")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String take(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String project,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        model.addAttribute("typedProject", project);
        Outcome<TaskForce> outcome = forces.take(force.id(), project, visitor);
        return answer(
                outcome,
                "project",
                "/projects/" + project.strip() + "/release",
                new Asked(force, visitor, model, flash, response));
    }

    @PostMapping(HERE + "/projects/{project}/release")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String release(
            @PathVariable String code,
            @PathVariable String project,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        Outcome<TaskForce> outcome = forces.release(force.id(), project, visitor);
        return answer(
                outcome, "released", "/projects?project=" + project, new Asked(force, visitor, model, flash, response));
    }

    @PostMapping(HERE + "/end")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String end(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String report,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        model.addAttribute("typedReport", report);
        Outcome<TaskForce> outcome = forces.end(force.id(), report, visitor);
        return answer(outcome, "ended", "/reopen", new Asked(force, visitor, model, flash, response));
    }

    @PostMapping(HERE + "/reopen")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String reopen(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        Outcome<TaskForce> outcome = forces.reopen(force.id(), visitor);
        return answer(outcome, "reopened", "", new Asked(force, visitor, model, flash, response));
    }

    @PostMapping(HERE + "/papers")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String keep(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TaskForce force = desk.get(code, visitor);
        Outcome<TaskForce> outcome = desk.keep(force, papers == null ? List.of() : papers, visitor);
        return answer(outcome, "papers", "", new Asked(force, visitor, model, flash, response));
    }

    /** @param back what takes it back, below the address of the task force; empty where nothing does */
    private String answer(Outcome<TaskForce> outcome, String done, String back, Asked asked) {
        TaskForce force = asked.force();
        if (outcome.now().isEmpty()) {
            asked.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            asked.model().addAttribute("problems", problemTexts.of(outcome.problems()));
            return fill(force, asked.visitor(), asked.model());
        }
        String here = "/task-forces/" + force.id().code();
        String said = words.say("force.done." + done, force.id().code());
        if (back.isEmpty()) {
            asked.flash().addFlashAttribute("done", said);
        } else {
            asked.flash().addFlashAttribute("undo", new Undo(said, here + back));
        }
        return "redirect:" + here;
    }

    private String fill(TaskForce force, Visitor visitor, Model model) {
        model.addAttribute("force", force);
        model.addAttribute("members", forces.members(force.id()));
        model.addAttribute("listed", forces.projects(force.id(), visitor));
        model.addAttribute("papers", documents.list(force.id().owner()));
        model.addAttribute("mayRun", forces.mayRun(force, visitor));
        model.addAttribute("people", projects.owners());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new TypedSeat("", "", "", ""));
        }
        return "zone/force";
    }
}
