package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.chain.ChainStanding;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.Ranked;
import io.tuji.lead.web.CandidateDesk.Asked;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Candidates for nodes of a chain or from the circle of a firm, the best first. */
@Controller
@Requires(module = "lead", act = Act.VIEW)
class CandidatesPage {

    private static final int HITS = 8;
    private static final int MOST_EXCLUDED = 500;

    private final Candidates candidates;
    private final CandidateDesk desk;
    private final CandidateSheet sheet;
    private final Registry registry;
    private final LeadWords words;
    private final ExportNotes notes;

    CandidatesPage(
            Candidates candidates,
            CandidateDesk desk,
            CandidateSheet sheet,
            Registry registry,
            LeadWords words,
            ExportNotes notes) {
        this.candidates = candidates;
        this.desk = desk;
        this.sheet = sheet;
        this.registry = registry;
        this.words = words;
        this.notes = notes;
    }

    /** @param find what somebody types of the name of a firm whose circle is wanted */
    @GetMapping("/candidates")
    String show(
            HttpServletRequest request, @RequestParam(defaultValue = "") String find, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CandidateDesk.SHAPE);
        Optional<ChainStanding> gaps = desk.gaps(listing);
        Optional<Ask> ask = desk.ask(listing, gaps);
        model.addAttribute("listing", listing);
        model.addAttribute("chains", words.chains());
        model.addAttribute("find", find);
        model.addAttribute("hits", find.isBlank() ? List.of() : registry.suggest(find, HITS, visitor));
        model.addAttribute("weights", candidates.weights().weights());
        model.addAttribute("patron", patron(ask, visitor));
        gaps.ifPresent(standing -> model.addAttribute("gaps", standing));
        if (ask.isPresent()) {
            Asked asked = desk.page(ask.get(), listing, visitor);
            model.addAttribute("found", asked.found());
            model.addAttribute("page", asked.page());
        }
        return "lead/candidates";
    }

    private String patron(Optional<Ask> ask, Visitor visitor) {
        return ask.flatMap(Ask::patron)
                .flatMap(id -> registry.find(id, visitor))
                .map(Company::name)
                .orElse("");
    }

    @GetMapping("/candidates/excluded")
    String excluded(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CandidateDesk.SHAPE);
        Ask ask = desk.ask(listing).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("listing", listing);
        model.addAttribute("most", MOST_EXCLUDED);
        model.addAttribute("excluded", candidates.excluded(ask, MOST_EXCLUDED, visitor));
        return "lead/excluded";
    }

    @GetMapping("/candidates/{format:csv|xlsx}")
    @Requires(module = "lead", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, CandidateDesk.SHAPE);
        Ask ask = desk.ask(listing).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Ranked> ranked = desk.all(ask, listing, visitor);
        notes.note(
                visitor.actor(),
                "candidate.export",
                "candidate:list",
                Map.of(
                        "list",
                        listing.linkTo("/candidates"),
                        "firms",
                        Integer.toString(ranked.size()),
                        "patron",
                        ask.patron().map(CompanyId::code).orElse("")));
        new ListFile(words.say("lead.candidates"), sheet.head()).send(response, format, row -> {
            ranked.forEach(one -> row.accept(sheet.row(one)));
            sheet.foot(candidates.weights().weights()).forEach(row);
        });
    }
}
