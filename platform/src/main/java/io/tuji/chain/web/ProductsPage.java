package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.FirmProduct;
import io.tuji.chain.internal.ProductListStore;
import io.tuji.chain.internal.ProductListStore.Row;
import io.tuji.chain.web.ListExport.Sheet;
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

/** The products that lists and disclosures say firms make, as a list and a file. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class ProductsPage {

    private static final String HERE = "/chains/products";

    private static final Sheet SHEET = new Sheet(
            "products",
            "position.products",
            List.of("company", "name", "product", "source", "asOf", "by", "at", "withdrawn"));

    private final ProductListStore store;
    private final Registry registry;
    private final Show show;
    private final ListExport export;

    ProductsPage(ProductListStore store, Registry registry, Show show, ListExport export) {
        this.store = store;
        this.registry = registry;
        this.show = show;
        this.export = export;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, ProductListStore.SHAPE);
        model.addAttribute("tabs", PositionTabs.of(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, registry.visible(visitor)));
        return "chain/positions/products";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, ProductListStore.SHAPE);
        export.send(
                SHEET,
                listing,
                format,
                visitor,
                response,
                row -> store.each(listing, registry.visible(visitor), one -> row.accept(cells(one))));
    }

    private List<String> cells(Row row) {
        FirmProduct product = row.product();
        return List.of(
                product.company().code(),
                row.name(),
                product.product(),
                product.saidBy(),
                show.date(product.asOf()),
                product.by(),
                show.time(product.at()),
                product.withdrawn().map(w -> show.time(w.at()) + " " + w.by()).orElse(""));
    }
}
