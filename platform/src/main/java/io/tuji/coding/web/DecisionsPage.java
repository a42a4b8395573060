package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.coding.Codings;
import io.tuji.coding.Decision;
import io.tuji.coding.internal.DecisionListStore;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.registry.Registry;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that people have decided, as a list and a file; each can be taken back and said again. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class DecisionsPage {

    static final String HERE = "/coding/decisions";

    /** The pages from which something can be undone. */
    private static final Pattern BACK =
            Pattern.compile("/coding/review(\\?company=QY-\\d{8,18})?|/companies/QY-\\d{8,18}");

    private final DecisionListStore store;
    private final Codings codings;
    private final Registry registry;
    private final DecisionSheet sheet;
    private final CodingWords words;
    private final ExportNotes notes;

    DecisionsPage(
            DecisionListStore store,
            Codings codings,
            Registry registry,
            DecisionSheet sheet,
            CodingWords words,
            ExportNotes notes) {
        this.store = store;
        this.codings = codings;
        this.registry = registry;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, DecisionListStore.SHAPE);
        model.addAttribute("tabs", Tabs.of(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, registry.visible(visitor)));
        model.addAttribute("sections", IndustryTree.current().list(Level.SECTION));
        return "coding/decisions";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, DecisionListStore.SHAPE);
        notes.note(
                visitor.actor(), "coding.export", "industry:decisions", Map.of("list", listing.linkTo(listing.path())));
        new ListFile(words.say("coding.decisions"), sheet.head())
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
        Decision decision = codings.find(new Decision.Id(id))
                .filter(found -> registry.find(found.company(), visitor).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (codings.withdraw(decision.id(), withdrawn, visitor)) {
            String key = withdrawn ? "coding.withdrawn" : "coding.restored";
            String undo = "%s/withdraw?id=%d&withdrawn=%s".formatted(HERE, id, !withdrawn);
            flash.addFlashAttribute(
                    "undo", new Undo(words.say(key, decision.id().code()), undo));
        }
        return "redirect:" + (BACK.matcher(back).matches() ? back : HERE);
    }
}
