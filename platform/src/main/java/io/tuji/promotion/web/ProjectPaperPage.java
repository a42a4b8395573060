package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectPapers;
import io.tuji.promotion.internal.ProjectPapers.Kept;
import io.tuji.promotion.internal.ProjectPapers.Paper;
import io.tuji.promotion.web.ProjectViews.Asked;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a project. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class ProjectPaperPage {

    private static final String PAPERS = ProjectPage.HERE + "/documents";

    private final Projects projects;
    private final ProjectPapers papers;
    private final ProjectDoor door;
    private final ProjectViews views;
    private final ProjectWords words;

    ProjectPaperPage(
            Projects projects, ProjectPapers papers, ProjectDoor door, ProjectViews views, ProjectWords words) {
        this.projects = projects;
        this.papers = papers;
        this.door = door;
        this.views = views;
        this.words = words;
    }

    @PostMapping(PAPERS)
    String keep(
            @PathVariable String code,
            @RequestParam(defaultValue = "", name = "class") String documentClass,
            @RequestParam Optional<Long> replaces,
            @RequestParam MultipartFile file,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Kept kept = replaces.isPresent()
                ? papers.replace(project, paper(project, replaces.get(), visitor), file, projects, visitor)
                : papers.keep(project, documentClass, file, projects, visitor);
        if (kept.now().isPresent()) {
            flash.addFlashAttribute(
                    "done", words.say("project.done.keep", kept.now().get().name()));
            return here(project);
        }
        Asked asked = new Asked("papers", "", Map.of(), Map.of("class", documentClass), kept.problems());
        return views.refused(project, asked, visitor, model, response);
    }

    @PostMapping(PAPERS + "/{id:\\d{1,18}}/remove")
    String remove(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(name = "words", defaultValue = "") String typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Paper paper = paper(project, id, visitor);
        Kept removed = papers.remove(paper, typed, visitor);
        if (!removed.problems().isEmpty()) {
            Asked asked = new Asked("remove", "", Map.of(), Map.of("id", "" + id, "words", typed), removed.problems());
            return views.refused(project, asked, visitor, model, response);
        }
        flash.addFlashAttribute(
                "done",
                words.say(
                        "project.done.remove",
                        paper.document().name(),
                        paper.document().version()));
        return here(project);
    }

    private Paper paper(Project project, long id, Visitor visitor) {
        return papers.find(project, id, visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String here(Project project) {
        return "redirect:/projects/" + project.code() + "#papers";
    }
}
