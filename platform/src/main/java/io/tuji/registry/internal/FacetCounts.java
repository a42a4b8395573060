package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.registry.CompanyFacet;
import io.tuji.web.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many firms of a list fall under each value of a filter, were only that value chosen of it. */
@Component
public class FacetCounts {

    private static final int MOST_VALUES = 12;

    private static final Map<String, String> OWN = own();

    private final CompanyPages pages;
    private final CompanyStore companies;
    private final List<CompanyFacet> facets;

    FacetCounts(CompanyPages pages, CompanyStore companies, List<CompanyFacet> facets) {
        this.pages = pages;
        this.companies = companies;
        this.facets = facets;
    }

    public record Count(String value, long count) {}

    /** The most frequent values of each filter, in the order in which the filters are shown; filters without values are left out. */
    public Map<String, List<Count>> of(Listing listing, Filter visible) {
        Filter words = pages.words(listing);
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        values().forEach((key, sql) -> {
            Listing others = listing.without(key);
            Filter filter =
                    pages.narrowed(others, CompanyQuery.of(others), visible).and(words);
            List<Count> found = companies.counts(sql, filter, MOST_VALUES);
            if (!found.isEmpty()) {
                counts.put(key, found);
            }
        });
        return counts;
    }

    private Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>(OWN);
        facets.forEach(facet -> facet.value().ifPresent(sql -> all.put(facet.key(), sql)));
        return all;
    }

    private static Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("division", "c.division_code");
        own.put("presence", "case when c.gone then 'gone' else 'listed' end");
        own.put("grade", "coalesce(c.code_grade, 'unknown')");
        return own;
    }
}
