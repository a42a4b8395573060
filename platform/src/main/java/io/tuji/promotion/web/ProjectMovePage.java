package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.Projects.Move;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.web.ProjectViews.Asked;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings a project through a gate, back, off its way and on it again; what is held back keeps all that was typed. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class ProjectMovePage {

    private final Projects projects;
    private final ProjectDoor door;
    private final ProjectViews views;
    private final TypedFields typedFields;
    private final MoveWords moved;
    private final ProjectWords words;

    ProjectMovePage(
            Projects projects,
            ProjectDoor door,
            ProjectViews views,
            TypedFields typedFields,
            MoveWords moved,
            ProjectWords words) {
        this.projects = projects;
        this.door = door;
        this.views = views;
        this.typedFields = typedFields;
        this.moved = moved;
        this.words = words;
    }

    @PostMapping(ProjectPage.HERE + "/moves")
    String move(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Map<String, String> typed = TypedFields.read(sent);
        Move move = new Move(
                sent.getOrDefault("stage", ""), edit(project, sent, typed, visitor), sent.containsKey("override"));
        Outcome outcome = projects.move(project.id(), move, visitor);
        if (outcome.now().isPresent()) {
            moved.say(project, outcome.now().get(), flash);
            return back(project, visitor);
        }
        Asked asked = new Asked("gate", move.stage(), typed, sent, outcome.problems());
        return views.refused(project, asked, visitor, model, response);
    }

    /** Keeps what the gate asks for without going through. */
    @PostMapping(ProjectPage.HERE + "/fields")
    @Requires(module = "promotion", act = Act.CHANGE)
    String tell(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Map<String, String> typed = TypedFields.read(sent);
        Outcome outcome = projects.edit(project.id(), edit(project, sent, typed, visitor), visitor);
        String stage = sent.getOrDefault("stage", "");
        if (outcome.now().isPresent()) {
            flash.addFlashAttribute(
                    "done", words.say("project.done.edit", project.code().toString()));
            return "redirect:/projects/" + project.code() + (stage.matches("[a-z_0-9]+") ? "?stage=" + stage : "")
                    + "#gate";
        }
        return views.refused(
                project, new Asked("gate", stage, typed, sent, outcome.problems()), visitor, model, response);
    }

    private Edit edit(Project project, Map<String, String> sent, Map<String, String> typed, Visitor visitor) {
        boolean unregistered = ProjectText.of(project, ProjectText.UNREGISTERED).equals("yes");
        boolean isSo = typed.getOrDefault(ProjectText.UNREGISTERED, unregistered ? "yes" : "no")
                .equals("yes");
        return new Edit(
                version(sent, project), typedFields.resolved(typed, isSo, visitor), sent.getOrDefault("words", ""));
    }

    static int version(Map<String, String> sent, Project project) {
        String version = sent.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : project.version();
    }

    @PostMapping(ProjectPage.HERE + "/leave")
    @Requires(module = "promotion", act = Act.CHANGE)
    String leave(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        String[] why = sent.getOrDefault("reason", "").split(":", 2);
        Leave leave = new Leave(
                why[0], why.length == 2 ? why[1] : "", sent.getOrDefault("words", ""), sent.getOrDefault("to", ""));
        Outcome outcome = projects.leave(project.id(), leave, visitor);
        if (outcome.now().isPresent()) {
            String said = words.say(
                    "project.done.leave",
                    project.code().toString(),
                    words.state(outcome.now().get()));
            flash.addFlashAttribute("undo", new Undo(said, "/projects/" + project.code() + "/resume"));
            return back(project, visitor);
        }
        return views.refused(
                project, new Asked("leave", "", Map.of(), sent, outcome.problems()), visitor, model, response);
    }

    @PostMapping(ProjectPage.HERE + "/resume")
    @Requires(module = "promotion", act = Act.CHANGE)
    String resume(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Outcome outcome = projects.resume(project.id(), sent.getOrDefault("words", ""), visitor);
        if (outcome.now().isPresent()) {
            flash.addFlashAttribute(
                    "done", words.say("project.done.resume", project.code().toString()));
            return back(project, visitor);
        }
        return views.refused(
                project, new Asked("resume", "", Map.of(), sent, outcome.problems()), visitor, model, response);
    }

    private String back(Project project, Visitor visitor) {
        return projects.find(project.id(), visitor).isPresent()
                ? "redirect:/projects/" + project.code()
                : "redirect:/projects";
    }
}
