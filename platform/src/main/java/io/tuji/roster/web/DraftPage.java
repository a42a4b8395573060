package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import io.tuji.roster.internal.Drafts;
import io.tuji.roster.internal.Drafts.Outcome;
import io.tuji.roster.internal.Effects;
import io.tuji.roster.internal.Versions;
import io.tuji.web.Listing;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of a list: what it changes, what follows, and the step that puts it in force. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class DraftPage {

    private static final int FOUND = 10;

    private final Drafts drafts;
    private final Versions versions;
    private final Rosters rosters;
    private final DifferenceListStore differences;
    private final Effects effects;
    private final Registry registry;
    private final RosterDesk desk;
    private final RosterWords words;
    private final Clock clock;

    DraftPage(
            Drafts drafts,
            Versions versions,
            Rosters rosters,
            DifferenceListStore differences,
            Effects effects,
            Registry registry,
            RosterDesk desk,
            RosterWords words,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.rosters = rosters;
        this.differences = differences;
        this.effects = effects;
        this.registry = registry;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    /** @param find what is typed to find a firm that is to be added */
    @GetMapping("/rosters/{code:ML-\\d+}/draft")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String find,
            HttpServletRequest request,
            Visitor visitor,
            Model model) {
        model.addAttribute("found", find.isBlank() ? null : registry.suggest(find, FOUND, visitor));
        model.addAttribute("find", find);
        return fill(desk.get(code, visitor), LocalDate.now(clock).toString(), "", request, visitor, model);
    }

    private String fill(
            Roster roster, String asOf, String reason, HttpServletRequest request, Visitor visitor, Model model) {
        RosterVersion.Id from = RosterDesk.idOf(rosters.inForce(roster.id()));
        Optional<RosterVersion> draft = drafts.find(roster.id());
        RosterVersion.Id to = draft.map(RosterVersion::id).orElse(from);
        Listing listing = Listing.read(
                request, DifferenceListStore.SHAPE.at("/rosters/" + roster.id().code() + "/draft"));
        model.addAttribute("roster", roster);
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute("listing", listing);
        model.addAttribute("page", differences.page(listing, from, to));
        Map<Kind, Long> counts = differences.counts(from, to);
        model.addAttribute("judgement", draft.isEmpty() ? words.say("roster.draft.none") : words.counts(counts));
        model.addAttribute("changes", counts.values().stream().anyMatch(rows -> rows > 0));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("effects", effects.between(roster, from, to, visitor));
        model.addAttribute("asOfTyped", asOf);
        model.addAttribute("reason", reason);
        return "roster/draft";
    }

    @PostMapping("/rosters/{code:ML-\\d+}/draft/add")
    String add(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Roster roster = desk.get(code, visitor);
        return changed(
                roster, drafts.add(roster.id(), company, share, note, visitor), request, visitor, model, response);
    }

    @PostMapping("/rosters/{code:ML-\\d+}/draft/remove")
    String remove(
            @PathVariable String code,
            @RequestParam String key,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Roster roster = desk.get(code, visitor);
        return changed(roster, drafts.remove(roster.id(), key, visitor), request, visitor, model, response);
    }

    @PostMapping("/rosters/{code:ML-\\d+}/draft/share")
    String share(
            @PathVariable String code,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String share,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Roster roster = desk.get(code, visitor);
        return changed(roster, drafts.share(roster.id(), key, share, visitor), request, visitor, model, response);
    }

    private String changed(
            Roster roster,
            Outcome outcome,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        if (outcome.draft().isPresent()) {
            return "redirect:/rosters/" + roster.id().code() + "/draft";
        }
        desk.show(outcome.problems(), model, response);
        return fill(roster, LocalDate.now(clock).toString(), "", request, visitor, model);
    }

    @PostMapping("/rosters/{code:ML-\\d+}/draft/discard")
    String discard(@PathVariable String code, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        drafts.discard(roster.id(), visitor);
        return "redirect:/rosters/" + roster.id().code();
    }

    @PostMapping("/rosters/{code:ML-\\d+}/draft/in-force")
    String putInForce(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Roster roster = desk.get(code, visitor);
        Versions.Outcome outcome = versions.putInForce(roster.id(), asOf, reason, visitor);
        if (outcome.version().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return fill(roster, asOf, reason, request, visitor, model);
        }
        int number = outcome.version().get().number();
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say("roster.inForce.done", Integer.toString(number)),
                        "/rosters/%s/withdraw?number=%d".formatted(roster.id().code(), number)));
        return "redirect:/rosters/" + roster.id().code();
    }
}
