package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StagePause;
import io.tuji.promotion.internal.StagePauses;
import io.tuji.promotion.internal.StagePauses.Wanted;
import io.tuji.promotion.web.ProjectViews.Asked;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Stops the clock of a project's stage and lets it run on. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class ProjectClockPage {

    private final StagePauses pauses;
    private final StageClocks clocks;
    private final ProjectDoor door;
    private final ProjectViews views;
    private final ProjectWords words;

    ProjectClockPage(StagePauses pauses, StageClocks clocks, ProjectDoor door, ProjectViews views, ProjectWords words) {
        this.pauses = pauses;
        this.clocks = clocks;
        this.door = door;
        this.views = views;
        this.words = words;
    }

    @PostMapping(ProjectPage.HERE + "/pause")
    String pause(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Wanted wanted = new Wanted(
                sent.getOrDefault("reason", ""), sent.getOrDefault("words", ""), sent.getOrDefault("until", ""));
        List<Problem> problems = pauses.pause(project.id(), wanted, visitor);
        if (!problems.isEmpty()) {
            Asked asked = new Asked("pause", "", Map.of(), sent, problems);
            return views.refused(project, asked, visitor, model, response);
        }
        String done = words.say("project.done.pause", project.code().toString());
        flash.addFlashAttribute("undo", new Undo(done, "/projects/" + project.code() + "/run-on"));
        return "redirect:/projects/" + project.code();
    }

    @PostMapping(ProjectPage.HERE + "/run-on")
    String runOn(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Optional<StagePause> held = clocks.of(project).held();
        List<Problem> problems = pauses.runOn(project.id(), visitor);
        if (!problems.isEmpty()) {
            Asked asked = new Asked("run-on", "", Map.of(), Map.of(), problems);
            return views.refused(project, asked, visitor, model, response);
        }
        String done = words.say("project.done.run_on", project.code().toString());
        held.ifPresent(pause -> flash.addFlashAttribute("undo", new Undo(done, again(project, pause))));
        return "redirect:/projects/" + project.code();
    }

    /** Pauses it from the same day on as before. */
    private static String again(Project project, StagePause pause) {
        return UriComponentsBuilder.fromPath("/projects/{code}/pause")
                .queryParam("reason", "{reason}")
                .queryParam("words", "{words}")
                .queryParam("until", "{until}")
                .encode()
                .buildAndExpand(
                        project.code(),
                        pause.reason(),
                        pause.words(),
                        pause.lastDay().map(Object::toString).orElse(""))
                .toUriString();
    }
}
