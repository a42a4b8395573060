package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.internal.PositionListStore;
import io.tuji.chain.internal.PositionListStore.Row;
import io.tuji.chain.internal.PositionService;
import io.tuji.chain.web.ListExport.Sheet;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.registry.Registry;
import io.tuji.web.Listing;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which firms are on which nodes, as a list and a file. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class PositionsPage {

    static final String HERE = "/chains/positions";

    private static final Sheet SHEET = new Sheet(
            "positions",
            "position.list",
            List.of("company", "name", "chain", "node", "state", "basis", "confidence", "evidence", "resident"));

    private final PositionListStore store;
    private final PositionService positions;
    private final Registry registry;
    private final PositionWords words;
    private final Show show;
    private final ListExport export;

    PositionsPage(
            PositionListStore store,
            PositionService positions,
            Registry registry,
            PositionWords words,
            Show show,
            ListExport export) {
        this.store = store;
        this.positions = positions;
        this.registry = registry;
        this.words = words;
        this.show = show;
        this.export = export;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, PositionListStore.SHAPE);
        model.addAttribute("tabs", PositionTabs.of(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, registry.visible(visitor)));
        model.addAttribute("states", State.values());
        model.addAttribute("bases", Basis.values());
        model.addAttribute(
                "asOf",
                positions
                        .readAt()
                        .map(at -> words.say("position.readAt", show.time(at)))
                        .orElse(null));
        return "chain/positions/list";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, PositionListStore.SHAPE);
        export.send(
                SHEET,
                listing,
                format,
                visitor,
                response,
                row -> store.each(listing, registry.visible(visitor), one -> row.accept(cells(one))));
    }

    private List<String> cells(Row row) {
        FirmPosition position = row.position();
        return List.of(
                position.company().code(),
                row.name(),
                words.chain(position.node().chain()),
                words.node(position.node()),
                words.say("position.state." + position.state()),
                words.say("position.basis." + position.basis()),
                position.confidence().map(words::chance).orElse(""),
                position.evidence().stream().map(Evidence::said).distinct().collect(Collectors.joining("；")),
                words.say(row.resident() ? "position.resident.yes" : "position.resident.no"));
    }

    @PostMapping(HERE + "/all")
    @Requires(module = "chain", act = Act.CHANGE)
    String placeAll(Visitor visitor) {
        return "redirect:/jobs/" + positions.placeAll(visitor).value();
    }
}
