package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import io.tuji.zone.Assignment;
import io.tuji.zone.Zones;
import io.tuji.zone.Zones.TypedAssignment;
import io.tuji.zone.internal.WaitingListStore;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The projects that no zone has yet: each goes to one with one click, several at once with the form above. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class WaitingPage {

    private static final String HERE = "/zones/queue";

    private final WaitingListStore list;
    private final Zones zones;
    private final Projects projects;
    private final OrgUnits units;
    private final NodeNames nodes;
    private final ZoneSheet sheet;
    private final ZoneWords words;
    private final ProblemTexts problemTexts;

    WaitingPage(
            WaitingListStore list,
            Zones zones,
            Projects projects,
            OrgUnits units,
            NodeNames nodes,
            ZoneSheet sheet,
            ZoneWords words,
            ProblemTexts problemTexts) {
        this.list = list;
        this.zones = zones;
        this.projects = projects;
        this.units = units;
        this.nodes = nodes;
        this.sheet = sheet;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        TypedAssignment nothing = new TypedAssignment(List.of(), "", "", "");
        return fill(nothing, List.of(), request, visitor, model);
    }

    /** @param back whether the visitor came from the page of the one project */
    @PostMapping("/zones/assignments")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String assign(
            @ModelAttribute("typed") TypedAssignment typed,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Assignment> outcome = zones.assign(typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(typed, outcome.problems(), request, visitor, model);
        }
        Assignment made = outcome.now().get();
        String said = words.say("zone.done.assign", made.projects().size(), words.zone(made.zone()));
        flash.addFlashAttribute("undo", new Undo(said, "/zones/assignments/" + made.id() + "/undo"));
        return back.isEmpty()
                ? "redirect:" + HERE
                : "redirect:" + ProjectZonePage.address(made.projects().get(0).code());
    }

    @PostMapping("/zones/assignments/{id:\\d{1,18}}/undo")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String undo(
            @PathVariable long id,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Assignment> outcome = zones.undo(id, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            TypedAssignment nothing = new TypedAssignment(List.of(), "", "", "");
            return fill(nothing, outcome.problems(), request, visitor, model);
        }
        flash.addFlashAttribute("done", words.say("zone.done.undo"));
        return "redirect:" + HERE;
    }

    private String fill(
            TypedAssignment typed, List<Problem> problems, HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, WaitingListStore.SHAPE);
        PageOf<Project> page = list.page(listing, visitor);
        Map<Project.Id, List<Zones.Proposal>> proposals =
                page.rows().stream().collect(Collectors.toMap(Project::id, zones::proposals));
        model.addAttribute("tabs", ZoneTabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("page", page);
        model.addAttribute("proposals", proposals);
        model.addAttribute("unknownScopes", zones.unknownScopes());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("units", units.list());
        model.addAttribute("owners", projects.owners());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problemTexts.of(problems));
        return "zone/queue";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = ZoneRights.MODULE, act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, WaitingListStore.SHAPE);
        List<Project.Id> all = new ArrayList<>();
        list.each(listing, visitor, all::add);
        sheet.send(
                ZoneSheet.WAITING,
                listing.linkTo(HERE),
                format,
                visitor,
                response,
                row -> all.forEach(
                        id -> projects.find(id, visitor).ifPresent(project -> row.accept(sheet.row(project)))));
    }
}
