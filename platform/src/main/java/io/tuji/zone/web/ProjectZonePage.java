package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.TeamRequests.Typed;
import io.tuji.zone.internal.ZoneRights;
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

/** Zone, hand-over and help of one project, where its page has no room for the forms. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class ProjectZonePage {

    private static final String HERE = "/zones/projects/{code:[Xx][Mm]-\\d{4}-\\d+}";

    private final Projects projects;
    private final TeamRequests requests;
    private final ProjectZone content;
    private final ZoneWords words;
    private final ProblemTexts problemTexts;

    ProjectZonePage(
            Projects projects, TeamRequests requests, ProjectZone content, ZoneWords words, ProblemTexts problemTexts) {
        this.projects = projects;
        this.requests = requests;
        this.content = content;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    static String address(Project.Code code) {
        return "/zones/projects/" + code;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, @ModelAttribute("typed") Typed typed, Visitor visitor, Model model) {
        return fill(get(code, visitor), typed, List.of(), visitor, model);
    }

    @PostMapping(HERE + "/requests")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String ask(
            @PathVariable String code,
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = get(code, visitor);
        Outcome<TeamRequest> outcome = requests.ask(project.id(), typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(project, typed, outcome.problems(), visitor, model);
        }
        TeamRequest asked = outcome.now().get();
        String said = words.say("zone.done.ask." + asked.kind(), asked.to().name());
        flash.addFlashAttribute("undo", new Undo(said, TeamRequestsPage.address(asked) + "/moves/WITHDRAW"));
        return "redirect:" + address(project.code());
    }

    private Project get(String code, Visitor visitor) {
        return Project.Code.read(code)
                .flatMap(read -> projects.find(read, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String fill(Project project, Typed typed, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("content", content.of(project, false, visitor));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problemTexts.of(problems));
        return "zone/project";
    }
}
