package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.internal.NodeDecisionListStore;
import io.tuji.chain.internal.NodeDecisionListStore.Row;
import io.tuji.chain.internal.NodeDecisions;
import io.tuji.chain.web.ListExport.Sheet;
import io.tuji.registry.Registry;
import io.tuji.web.Listing;
import io.tuji.web.Show;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that people have said of firms and nodes, as a list and a file; each can be taken back and said again. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class NodeDecisionsPage {

    static final String HERE = "/chains/decisions";

    /** The pages from which something can be undone. */
    private static final Pattern BACK =
            Pattern.compile("/chains/review(\\?[A-Za-z0-9_=&/:-]*)?|/companies/QY-\\d{8,18}");

    private static final Sheet SHEET = new Sheet(
            "decisions",
            "position.decisions",
            List.of(
                    "code",
                    "company",
                    "name",
                    "chain",
                    "node",
                    "word",
                    "confidence",
                    "reason",
                    "by",
                    "at",
                    "withdrawn"));

    private final NodeDecisionListStore store;
    private final NodeDecisions decisions;
    private final Registry registry;
    private final PositionWords words;
    private final Show show;
    private final ListExport export;

    NodeDecisionsPage(
            NodeDecisionListStore store,
            NodeDecisions decisions,
            Registry registry,
            PositionWords words,
            Show show,
            ListExport export) {
        this.store = store;
        this.decisions = decisions;
        this.registry = registry;
        this.words = words;
        this.show = show;
        this.export = export;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, NodeDecisionListStore.SHAPE);
        model.addAttribute("tabs", PositionTabs.of(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, registry.visible(visitor)));
        return "chain/positions/decisions";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, NodeDecisionListStore.SHAPE);
        export.send(
                SHEET,
                listing,
                format,
                visitor,
                response,
                row -> store.each(listing, registry.visible(visitor), one -> row.accept(cells(one))));
    }

    private List<String> cells(Row row) {
        NodeDecision decision = row.decision();
        return List.of(
                decision.id().code(),
                decision.company().code(),
                row.name(),
                words.chain(decision.node().chain()),
                words.node(decision.node()),
                words.say(decision.on() ? "position.word.on" : "position.word.off"),
                decision.confidence().map(words::chance).orElse(""),
                decision.reason(),
                decision.by(),
                show.time(decision.at()),
                decision.withdrawn().map(w -> show.time(w.at()) + " " + w.by()).orElse(""));
    }

    /** @param id all that were said at once are taken back at once, the last first */
    @PostMapping(HERE + "/withdraw")
    @Requires(module = "chain", act = Act.CHANGE)
    String withdraw(
            @RequestParam List<Long> id,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            @RequestParam(defaultValue = HERE) String back,
            Visitor visitor,
            RedirectAttributes flash) {
        List<NodeDecision> found = id.stream()
                .sorted((one, other) -> Long.compare(other, one))
                .map(value -> get(value, visitor))
                .toList();
        List<NodeDecision> done = found.stream()
                .filter(decision -> decisions.withdraw(decision.id(), withdrawn, visitor))
                .toList();
        if (!done.isEmpty()) {
            flash.addFlashAttribute("undo", undo(done, withdrawn, visitor));
        }
        return "redirect:" + (BACK.matcher(back).matches() ? back : HERE);
    }

    private NodeDecision get(long id, Visitor visitor) {
        return decisions
                .find(new NodeDecision.Id(id), visitor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Undo undo(List<NodeDecision> done, boolean withdrawn, Visitor visitor) {
        String firms = done.stream()
                .map(decision -> words.name(decision.company(), visitor))
                .distinct()
                .collect(Collectors.joining(words.say("show.semicolon")));
        String codes = done.stream().map(decision -> decision.id().code()).collect(Collectors.joining(" "));
        String ids =
                done.stream().map(decision -> "id=" + decision.id().value()).collect(Collectors.joining("&"));
        return new Undo(
                words.say(withdrawn ? "position.withdrawn" : "position.restored", firms, codes),
                "%s/withdraw?%s&withdrawn=%s".formatted(HERE, ids, !withdrawn));
    }
}
