package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import io.tuji.roster.internal.Effects;
import io.tuji.roster.internal.Versions;
import io.tuji.web.ListFile;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a version changed against the one before it, as list, file and effect; the newest can be taken back. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class VersionPage {

    private final Versions versions;
    private final DifferenceListStore differences;
    private final Effects effects;
    private final RosterDesk desk;
    private final RosterSheets sheets;
    private final RosterWords words;
    private final ProblemTexts texts;

    VersionPage(
            Versions versions,
            DifferenceListStore differences,
            Effects effects,
            RosterDesk desk,
            RosterSheets sheets,
            RosterWords words,
            ProblemTexts texts) {
        this.versions = versions;
        this.differences = differences;
        this.effects = effects;
        this.desk = desk;
        this.sheets = sheets;
        this.words = words;
        this.texts = texts;
    }

    /** @param from number of the earlier version; 0 for none */
    @GetMapping("/rosters/{code:ML-\\d+}/changes/{from}/{to}")
    String show(
            @PathVariable String code,
            @PathVariable int from,
            @PathVariable int to,
            HttpServletRequest request,
            Visitor visitor,
            Model model) {
        Roster roster = desk.get(code, visitor);
        RosterVersion.Id before = id(roster, from);
        RosterVersion.Id after = id(roster, to);
        Listing listing = Listing.read(request, shape(roster, from, to));
        model.addAttribute("roster", roster);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("listing", listing);
        model.addAttribute("page", differences.page(listing, before, after));
        model.addAttribute("judgement", words.counts(differences.counts(before, after)));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("effects", effects.between(roster, before, after, visitor));
        return "roster/changes";
    }

    @GetMapping("/rosters/{code:ML-\\d+}/changes/{from}/{to}/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(
            @PathVariable String code,
            @PathVariable String format,
            @PathVariable int from,
            @PathVariable int to,
            HttpServletRequest request,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        Roster roster = desk.get(code, visitor);
        RosterVersion.Id before = id(roster, from);
        RosterVersion.Id after = id(roster, to);
        Listing listing = Listing.read(request, shape(roster, from, to));
        desk.noteExport("roster:" + roster.id().code(), listing.linkTo(listing.path()), visitor);
        new ListFile(roster.about().name(), sheets.differenceHead())
                .send(
                        response,
                        format,
                        row -> differences.each(listing, before, after, d -> row.accept(sheets.difference(d))));
    }

    private static ListShape shape(Roster roster, int from, int to) {
        return DifferenceListStore.SHAPE.at(
                "/rosters/%s/changes/%d/%d".formatted(roster.id().code(), from, to));
    }

    private RosterVersion.Id id(Roster roster, int number) {
        return number == 0 ? RosterVersion.Id.NONE : RosterDesk.idOf(desk.version(roster, Optional.of(number)));
    }

    @PostMapping("/rosters/{code:ML-\\d+}/withdraw")
    @Requires(module = "registry", act = Act.CHANGE)
    String withdraw(
            @PathVariable String code,
            @RequestParam int number,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            Visitor visitor,
            RedirectAttributes flash) {
        Roster roster = desk.get(code, visitor);
        Versions.Outcome outcome = withdrawn
                ? versions.withdraw(roster.id(), number, visitor)
                : versions.restore(roster.id(), number, visitor);
        String here = "/rosters/" + roster.id().code();
        if (outcome.version().isEmpty()) {
            flash.addFlashAttribute("problems", texts.of(outcome.problems()));
            return "redirect:" + here;
        }
        String said = words.say(withdrawn ? "roster.withdrawn" : "roster.restored", Integer.toString(number));
        flash.addFlashAttribute(
                "undo", new Undo(said, "%s/withdraw?number=%d&withdrawn=%s".formatted(here, number, !withdrawn)));
        return "redirect:" + here;
    }
}
