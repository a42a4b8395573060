package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyFacet;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
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
        Filter filter = visible.and(query.filter());
        for (CompanyFacet facet : facets) {
            List<String> chosen = listing.filters(facet.key());
            filter = chosen.isEmpty() ? filter : filter.and(facet.filter(chosen));
        }
        return listing.q().isEmpty() ? filter : filter.and(search.hits(listing.q()));
    }
}
