package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Move;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The projects of one pipeline as cards under their stages; a card that is moved obeys the gates as everywhere. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class ProjectBoardPage {

    private static final String MOVED = "moved";

    private final Projects projects;
    private final BoardViews views;
    private final ProjectDoor door;
    private final MoveWords moved;
    private final OrgUnits units;

    ProjectBoardPage(Projects projects, BoardViews views, ProjectDoor door, MoveWords moved, OrgUnits units) {
        this.projects = projects;
        this.views = views;
        this.door = door;
        this.moved = moved;
        this.units = units;
    }

    /** A card that was held back, to where, and by what. */
    public record HeldBack(Project project, String stage) {}

    @GetMapping("/projects/board")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        return fill(Listing.read(request, BoardViews.SHAPE), Optional.empty(), List.of(), visitor, model);
    }

    @PostMapping("/projects/board")
    String move(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Listing listing = Listing.read(request, BoardViews.SHAPE);
        Move move = new Move(to, new Edit(project.version(), Map.of(), ""), false);
        Outcome outcome = projects.move(project.id(), move, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(listing, Optional.of(new HeldBack(project, to)), outcome.problems(), visitor, model);
        }
        moved.say(project, outcome.now().get(), flash);
        flash.addFlashAttribute(MOVED, project.id().value());
        return "redirect:" + listing.linkTo("/projects/board");
    }

    private String fill(
            Listing listing, Optional<HeldBack> heldBack, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("listing", listing);
        model.addAttribute("units", units.list());
        model.addAttribute("heldBack", heldBack.orElse(null));
        model.addAttribute("problems", door.texts(problems));
        Optional<Project.Id> justMoved = Optional.ofNullable(model.getAttribute(MOVED))
                .map(Long.class::cast)
                .map(Project.Id::new);
        views.board(listing, justMoved, visitor).ifPresent(board -> model.addAttribute("board", board));
        return "promotion/board";
    }
}
