package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.engine.search.Way;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyFacet;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list of firms under its filters, for the page, the export and programs alike. */
@Component
public class CompanyPages {

    private final CompanyStore companies;
    private final CompanySearch search;
    private final List<CompanyFacet> facets;

    CompanyPages(CompanyStore companies, CompanySearch search, List<CompanyFacet> facets) {
        this.companies = companies;
        this.search = search;
        this.facets = facets;
    }

    /** Empty where a filter cannot be understood: the list must not be shown as if it were applied. */
    public PageOf<Company> page(Listing listing, CompanyQuery query, Filter visible) {
        if (!query.problems().isEmpty()) {
            return new PageOf<>(List.of(), 0, listing);
        }
        Filter filter = filter(listing, query, visible);
        return new PageOf<>(
                companies.page(filter, listing.orderBy(), listing.offset(), listing.size()),
                companies.count(filter),
                listing);
    }

    public Filter filter(Listing listing, CompanyQuery query, Filter visible) {
        return narrowed(listing, query, visible).and(words(listing));
    }

    /** All conditions of the list but its words. */
    Filter narrowed(Listing listing, CompanyQuery query, Filter visible) {
        Filter filter = visible.and(query.filter());
        for (CompanyFacet facet : facets) {
            List<String> chosen = listing.filters(facet.key());
            filter = chosen.isEmpty() ? filter : filter.and(facet.filter(chosen));
        }
        return filter;
    }

    Filter words(Listing listing) {
        return listing.q().isEmpty()
                ? CompanySearch.unranked()
                : search.sought(listing.q()).filter();
    }

    /** How the firms of the list were found; empty where no words are sought. */
    public Optional<Way> way(Listing listing) {
        return listing.q().isEmpty()
                ? Optional.empty()
                : Optional.of(search.sought(listing.q()).way());
    }
}
