package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.value.Truth;
import io.tuji.policy.Policies;
import io.tuji.policy.internal.PolicyFirmListStore;
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

/** Firms by what policies say of them. */
@Controller
@Requires(module = "policy", act = Act.VIEW)
class PolicyFirmsPage {

    private final PolicyFirmListStore list;
    private final Policies policies;
    private final PolicySheet sheet;
    private final PolicyWords words;
    private final ExportNotes notes;

    PolicyFirmsPage(
            PolicyFirmListStore list, Policies policies, PolicySheet sheet, PolicyWords words, ExportNotes notes) {
        this.list = list;
        this.policies = policies;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/policies/firms")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, PolicyFirmListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("policies", policies.catalogue().all());
        model.addAttribute("truths", Truth.values());
        model.addAttribute("rounds", Round.values());
        return "policy/firms";
    }

    @GetMapping("/policies/firms/{format:csv|xlsx}")
    @Requires(module = "policy", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, PolicyFirmListStore.SHAPE);
        notes.note(visitor.actor(), "policy.export", "policy:firms", Map.of("list", listing.linkTo(listing.path())));
        new ListFile(words.say("policy.firms"), sheet.firmHead())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
