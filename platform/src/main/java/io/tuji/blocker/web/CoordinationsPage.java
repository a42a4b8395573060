package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.internal.CoordinationDecisionListStore;
import io.tuji.blocker.internal.CoordinationListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All meetings that coordinate, and all that they have decided. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class CoordinationsPage {

    private final CoordinationListStore meetings;
    private final CoordinationDecisionListStore decisions;
    private final OrgUnits units;
    private final CoordinationSheet sheet;
    private final BlockerWords words;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    CoordinationsPage(
            CoordinationListStore meetings,
            CoordinationDecisionListStore decisions,
            OrgUnits units,
            CoordinationSheet sheet,
            BlockerWords words,
            AuditLog audit,
            TransactionOperations transaction) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping("/coordination")
    String meetings(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CoordinationListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", meetings.page(listing, visitor));
        model.addAttribute("units", units.list());
        return "blocker/meetings";
    }

    @GetMapping("/coordination/decisions")
    String decisions(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CoordinationDecisionListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", decisions.page(listing, visitor));
        model.addAttribute("states", Decision.State.values());
        model.addAttribute("units", units.list());
        return "blocker/decisions";
    }

    @GetMapping("/coordination/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, CoordinationListStore.SHAPE);
        record(listing, "/coordination", visitor);
        new ListFile(words.say("coordination.meetings"), sheet.meetingHead())
                .send(
                        response,
                        format,
                        row -> meetings.each(listing, visitor, (Meeting one) -> row.accept(sheet.row(one))));
    }

    @GetMapping("/coordination/decisions/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void exportDecisions(
            @PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, CoordinationDecisionListStore.SHAPE);
        record(listing, "/coordination/decisions", visitor);
        new ListFile(words.say("coordination.decisions"), sheet.decisionHead())
                .send(
                        response,
                        format,
                        row -> decisions.each(listing, visitor, (Decision one) -> row.accept(sheet.row(one))));
    }

    private void record(Listing listing, String path, Visitor visitor) {
        transaction.executeWithoutResult(
                status -> audit.record(AuditLog.Entry.of(visitor.actor(), "coordination.export", "coordination:list")
                        .to(Map.of("list", listing.linkTo(path)))));
    }
}
