package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.policy.Policies;
import io.tuji.policy.internal.Cause;
import io.tuji.policy.internal.TurnListStore;
import io.tuji.policy.internal.TurnListStore.Turn;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who newly qualifies, who will lose a title, and why. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class TurnsPage {

    private final TurnListStore list;
    private final Policies policies;
    private final PolicySheet sheet;
    private final PolicyWords words;
    private final ExportNotes notes;

    TurnsPage(TurnListStore list, Policies policies, PolicySheet sheet, PolicyWords words, ExportNotes notes) {
        this.list = list;
        this.policies = policies;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/policies/turns")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, TurnListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("policies", policies.catalogue().all());
        model.addAttribute("turns", Turn.values());
        model.addAttribute("causes", Cause.values());
        return "policy/turns";
    }

    @GetMapping("/policies/turns/{format:csv|xlsx}")
    @Requires(module = "policy", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, TurnListStore.SHAPE);
        notes.note(visitor.actor(), "policy.export", "policy:turns", Map.of("list", listing.linkTo(listing.path())));
        new ListFile(words.say("policy.turns"), sheet.turnHead())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
