package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Projects;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.Move;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.internal.TeamRequestListStore;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests to take projects over or to help with them, and one of them with the answer that the visitor can give. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class TeamRequestsPage {

    private static final String HERE = "/zones/requests";

    private final TeamRequestListStore list;
    private final TeamRequests requests;
    private final Projects projects;
    private final ZoneSheet sheet;
    private final ZoneWords words;
    private final ProblemTexts problemTexts;

    TeamRequestsPage(
            TeamRequestListStore list,
            TeamRequests requests,
            Projects projects,
            ZoneSheet sheet,
            ZoneWords words,
            ProblemTexts problemTexts) {
        this.list = list;
        this.requests = requests;
        this.projects = projects;
        this.sheet = sheet;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    static String address(TeamRequest request) {
        return HERE + "/" + request.id();
    }

    @GetMapping(HERE)
    String all(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, TeamRequestListStore.SHAPE);
        model.addAttribute("tabs", ZoneTabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("kinds", TeamRequest.Kind.values());
        model.addAttribute("states", TeamRequest.State.values());
        return "zone/requests";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = ZoneRights.MODULE, act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, TeamRequestListStore.SHAPE);
        sheet.send(
                ZoneSheet.REQUESTS,
                listing.linkTo(HERE),
                format,
                visitor,
                response,
                row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        return fill(get(id, visitor), "", List.of(), visitor, model);
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/moves/{move:[A-Z_]+}")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String answer(
            @PathVariable long id,
            @PathVariable String move,
            @RequestParam(name = "words", defaultValue = "") String typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TeamRequest request = get(id, visitor);
        Move wanted = Move.read(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<TeamRequest> outcome = requests.answer(id, wanted, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(request, typed, outcome.problems(), visitor, model);
        }
        flash.addFlashAttribute(
                "done",
                words.say("zone.done." + wanted, request.subject().code().toString()));
        return "redirect:" + (requests.find(id, visitor).isPresent() ? address(request) : HERE);
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/pass-on")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String passOn(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "words", defaultValue = "") String typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TeamRequest request = get(id, visitor);
        Outcome<TeamRequest> outcome = requests.passOn(id, to, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(request, typed, outcome.problems(), visitor, model);
        }
        flash.addFlashAttribute(
                "done", words.say("zone.done.passed", outcome.now().get().to().name()));
        return "redirect:" + HERE;
    }

    private TeamRequest get(long id, Visitor visitor) {
        return requests.find(id, visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String fill(TeamRequest request, String typed, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("request", request);
        Set<Move> moves = requests.moves(request, visitor);
        model.addAttribute("moves", moves);
        model.addAttribute("others", moves.contains(Move.DECLINE) ? projects.owners() : List.of());
        model.addAttribute(
                "seen", projects.find(request.subject().id(), visitor).isPresent());
        model.addAttribute("typedWords", typed);
        model.addAttribute("problems", problemTexts.of(problems));
        return "zone/request";
    }
}
