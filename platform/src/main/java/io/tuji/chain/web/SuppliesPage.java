package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.FirmSupply;
import io.tuji.chain.internal.SupplyListStore;
import io.tuji.chain.web.ListExport.Sheet;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.Listing;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who supplies whom, as firms have disclosed it, as a list and a file. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class SuppliesPage {

    private static final String HERE = "/chains/supplies";

    private static final Sheet SHEET = new Sheet(
            "supplies",
            "position.supplies",
            List.of(
                    "supplierCode",
                    "supplier",
                    "customerCode",
                    "customer",
                    "product",
                    "source",
                    "asOf",
                    "by",
                    "at",
                    "withdrawn"));

    private final SupplyListStore store;
    private final Registry registry;
    private final Show show;
    private final ListExport export;

    SuppliesPage(SupplyListStore store, Registry registry, Show show, ListExport export) {
        this.store = store;
        this.registry = registry;
        this.show = show;
        this.export = export;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, SupplyListStore.SHAPE);
        model.addAttribute("tabs", PositionTabs.of(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, registry.visible(visitor)));
        return "chain/positions/supplies";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, SupplyListStore.SHAPE);
        export.send(
                SHEET,
                listing,
                format,
                visitor,
                response,
                row -> store.each(listing, registry.visible(visitor), one -> row.accept(cells(one))));
    }

    private List<String> cells(FirmSupply supply) {
        return List.of(
                supply.supplier().company().map(CompanyId::code).orElse(""),
                supply.supplier().name(),
                supply.customer().company().map(CompanyId::code).orElse(""),
                supply.customer().name(),
                supply.product().orElse(""),
                supply.saidBy(),
                show.date(supply.asOf()),
                supply.by(),
                show.time(supply.at()),
                supply.withdrawn().map(w -> show.time(w.at()) + " " + w.by()).orElse(""));
    }
}
