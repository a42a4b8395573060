package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyQuery;
import io.tuji.registry.internal.FacetCounts;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The values of the filters with the firms under each, read in after the list: counting takes longer than listing. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class FacetPage {

    /** @param link narrows the list to the value, or takes the value away where it is chosen */
    public record Value(String text, long count, String link, boolean isChosen) {}

    public record Facet(String key, List<Value> values) {

        /** A single value that all firms have narrows nothing. */
        boolean isChoice() {
            return values.size() > 1 || values.stream().anyMatch(Value::isChosen);
        }
    }

    private final FacetCounts counts;
    private final Chips chips;
    private final CompanyWords words;

    FacetPage(FacetCounts counts, Chips chips, CompanyWords words) {
        this.counts = counts;
        this.chips = chips;
        this.words = words;
    }

    @GetMapping("/companies/facets")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CompanyQuery.SHAPE);
        boolean isUnderstood = CompanyQuery.of(listing).problems().isEmpty();
        model.addAttribute("facets", isUnderstood ? facets(listing, visitor) : List.of());
        return "registry/facets";
    }

    private List<Facet> facets(Listing listing, Visitor visitor) {
        return counts.of(listing, CompanyFilter.of(visitor, CompanyFilter.VIEW)).entrySet().stream()
                .map(facet -> new Facet(
                        facet.getKey(),
                        facet.getValue().stream()
                                .map(count -> value(listing, facet.getKey(), count))
                                .toList()))
                .filter(Facet::isChoice)
                .toList();
    }

    private Value value(Listing listing, String key, FacetCounts.Count count) {
        boolean isChosen = listing.has(key, count.value());
        String link = isChosen
                ? listing.without(key).linkTo(listing.path())
                : listing.with(key, count.value()).linkTo(listing.path());
        return new Value(text(key, count.value()), count.count(), link, isChosen);
    }

    /** Beside so many others the place alone is enough. */
    private String text(String key, String value) {
        return key.equals("division") ? words.shortDivision(value) : chips.value(key, value);
    }
}
