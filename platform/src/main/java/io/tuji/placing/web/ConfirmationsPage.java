package io.tuji.placing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.District;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Placings;
import io.tuji.placing.internal.ConfirmationListStore;
import io.tuji.registry.Registry;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that was said, as a list and a file; each can be taken back and said again. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class ConfirmationsPage {

    private static final String HERE = "/placing/confirmations";
    private static final List<String> BACK = List.of("/placing", HERE);

    private final ConfirmationListStore store;
    private final Placings placings;
    private final Registry registry;
    private final District district;
    private final ConfirmationSheet sheet;
    private final PlacingWords words;
    private final ExportNotes notes;

    ConfirmationsPage(
            ConfirmationListStore store,
            Placings placings,
            Registry registry,
            District district,
            ConfirmationSheet sheet,
            PlacingWords words,
            ExportNotes notes) {
        this.store = store;
        this.placings = placings;
        this.registry = registry;
        this.district = district;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, ConfirmationListStore.SHAPE);
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, registry.visible(visitor)));
        model.addAttribute("kinds", Confirmation.Kind.values());
        model.addAttribute(
                "subdistricts",
                district.find().map(pack -> pack.places().subdistricts()).orElse(List.of()));
        return "placing/confirmations";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, ConfirmationListStore.SHAPE);
        notes.note(
                visitor.actor(),
                "placing.export",
                "place:confirmations",
                Map.of("list", listing.linkTo(listing.path())));
        new ListFile(words.say("placing.confirmations"), sheet.head())
                .send(
                        response,
                        format,
                        row -> store.each(listing, registry.visible(visitor), said -> row.accept(sheet.row(said))));
    }

    @PostMapping(HERE + "/withdraw")
    @Requires(module = "registry", act = Act.CHANGE)
    String withdraw(
            @RequestParam long id,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            @RequestParam(defaultValue = HERE) String back,
            Visitor visitor,
            RedirectAttributes flash) {
        Confirmation said = placings.find(new Confirmation.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (placings.withdraw(said.id(), withdrawn, visitor)) {
            String key = withdrawn ? "placing.withdrawn" : "placing.restored";
            String undo = "%s/withdraw?id=%d&withdrawn=%s".formatted(HERE, id, !withdrawn);
            flash.addFlashAttribute("undo", new Undo(words.say(key, words.subject(said)), undo));
        }
        return "redirect:" + (BACK.contains(back) ? back : HERE);
    }
}
