package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Seat;
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

/** Who works on a project. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class ProjectTeamPage {

    private final Projects projects;
    private final ProjectDoor door;
    private final ProjectViews views;
    private final ProjectWords words;

    ProjectTeamPage(Projects projects, ProjectDoor door, ProjectViews views, ProjectWords words) {
        this.projects = projects;
        this.door = door;
        this.views = views;
        this.words = words;
    }

    @PostMapping(ProjectPage.HERE + "/team")
    String join(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String role,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        List<Problem> problems = projects.join(project.id(), login, role, visitor);
        if (problems.isEmpty()) {
            flash.addFlashAttribute("done", words.say("project.done.join", login));
            return "redirect:/projects/" + project.code() + "#team";
        }
        Asked asked = new Asked("team", "", Map.of(), Map.of("login", login, "role", role), problems);
        return views.refused(project, asked, visitor, model, response);
    }

    @PostMapping(ProjectPage.HERE + "/team/{person:\\d{1,18}}/dismiss")
    String dismiss(
            @PathVariable String code,
            @PathVariable long person,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Optional<Member> member = projects.team(project.id()).stream()
                .filter(one -> one.person().value() == person)
                .findFirst();
        List<Problem> problems = projects.dismiss(project.id(), new UserId(person), visitor);
        if (!problems.isEmpty()) {
            return views.refused(
                    project, new Asked("team", "", Map.of(), Map.of(), problems), visitor, model, response);
        }
        member.ifPresent(one -> flash.addFlashAttribute("undo", undo(project, one)));
        return projects.find(project.id(), visitor).isPresent()
                ? "redirect:/projects/" + project.code() + "#team"
                : "redirect:/projects";
    }

    @PostMapping(ProjectPage.HERE + "/team/{person:\\d{1,18}}/role")
    String role(
            @PathVariable String code,
            @PathVariable long person,
            @RequestParam(defaultValue = "") String role,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        List<Seat> seats = projects.team(project.id()).stream()
                .map(one -> new Seat(one.login(), one.person().value() == person ? role : one.role()))
                .toList();
        List<Problem> problems = projects.seat(project.id(), seats, visitor);
        return problems.isEmpty()
                ? "redirect:/projects/" + project.code() + "#team"
                : views.refused(project, new Asked("team", "", Map.of(), Map.of(), problems), visitor, model, response);
    }

    @PostMapping(ProjectPage.HERE + "/notes")
    String note(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        List<Problem> problems = projects.note(project.id(), kind, words, visitor);
        Asked asked = new Asked("note", "", Map.of(), Map.of("kind", kind, "words", words), problems);
        return problems.isEmpty()
                ? "redirect:/projects/" + project.code() + "#history"
                : views.refused(project, asked, visitor, model, response);
    }

    private Undo undo(Project project, Member member) {
        String again = UriComponentsBuilder.fromPath("/projects/{code}/team")
                .queryParam("login", "{login}")
                .queryParam("role", "{role}")
                .encode()
                .buildAndExpand(project.code(), member.login(), member.role())
                .toUriString();
        return new Undo(words.say("project.done.dismiss", member.name()), again);
    }
}
