package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterMember;
import io.tuji.roster.RosterPanel;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.Drafts;
import io.tuji.roster.internal.Effects;
import io.tuji.roster.internal.MemberListStore;
import io.tuji.roster.internal.MemberListStore.Row;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One list: what follows from it, its firms, its versions. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class RosterPage {

    private final Rosters rosters;
    private final Drafts drafts;
    private final MemberListStore members;
    private final DifferenceListStore differences;
    private final Effects effects;
    private final RosterDesk desk;
    private final RosterSheets sheets;
    private final RosterWords words;
    private final Show show;
    private final List<RosterPanel> panels;

    RosterPage(
            Rosters rosters,
            Drafts drafts,
            MemberListStore members,
            DifferenceListStore differences,
            Effects effects,
            RosterDesk desk,
            RosterSheets sheets,
            RosterWords words,
            Show show,
            List<RosterPanel> panels) {
        this.rosters = rosters;
        this.drafts = drafts;
        this.members = members;
        this.differences = differences;
        this.effects = effects;
        this.desk = desk;
        this.sheets = sheets;
        this.words = words;
        this.show = show;
        this.panels = panels;
    }

    @GetMapping("/rosters/{code:ML-\\d+}")
    String show(@PathVariable String code, HttpServletRequest request, Visitor visitor, Model model) {
        Roster roster = desk.get(code, visitor);
        Optional<RosterVersion> version = rosters.inForce(roster.id());
        RosterVersion.Id shown = RosterDesk.idOf(version);
        Listing listing = Listing.read(request, MemberListStore.shape(roster.id()));
        PageOf<Row> page = members.page(listing, shown);
        model.addAttribute("roster", roster);
        model.addAttribute("version", version.orElse(null));
        model.addAttribute("listing", listing);
        model.addAttribute("page", page);
        model.addAttribute("effects", effects.between(roster, shown, shown, visitor));
        model.addAttribute("versions", rosters.versions(roster.id()));
        model.addAttribute("judgement", judgement(roster, version));
        model.addAttribute(
                "asOf",
                version.flatMap(RosterVersion::asOf)
                        .map(day -> words.say("roster.asOf", show.date(day)))
                        .orElse(null));
        model.addAttribute("mayChange", !roster.closed() && visitor.may(Right.change("registry")));
        model.addAttribute("panels", panels(roster, visitor));
        drafts.find(roster.id())
                .ifPresent(draft -> model.addAttribute("draft", words.counts(differences.counts(shown, draft.id()))));
        return "roster/roster";
    }

    private List<RosterPanel.Shown> panels(Roster roster, Visitor visitor) {
        return panels.stream()
                .flatMap(
                        panel -> panel
                                .find(roster, visitor)
                                .map(content -> new RosterPanel.Shown(panel.template(), content))
                                .stream())
                .toList();
    }

    private String judgement(Roster roster, Optional<RosterVersion> version) {
        if (version.isEmpty()) {
            return words.say("roster.judgement.none");
        }
        List<RosterMember> held = rosters.members(version.get().id());
        long unknown = held.stream().filter(m -> m.company().isEmpty()).count();
        return words.say(
                roster.closed() ? "roster.judgement.closed" : "roster.judgement",
                words.say("roster.purpose." + roster.about().purpose()),
                Integer.toString(version.get().number()),
                show.count(held.size()),
                unknown);
    }

    /** The members of a version as a file that can be edited and brought back. */
    @GetMapping("/rosters/{code:ML-\\d+}/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam Optional<Integer> number,
            HttpServletRequest request,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        Roster roster = desk.get(code, visitor);
        Listing listing = Listing.read(request, MemberListStore.shape(roster.id()));
        RosterVersion.Id version = RosterDesk.idOf(desk.version(roster, number));
        desk.noteExport("roster:" + roster.id().code(), listing.linkTo(listing.path()), visitor);
        new ListFile(roster.about().name(), sheets.memberHead())
                .send(
                        response,
                        format,
                        row -> members.each(listing, version, member -> row.accept(sheets.member(member))));
    }
}
