package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.agreement.Signing;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signings of all projects as a list. */
@Repository
public class SigningListStore {

    public static final ListShape SHAPE = ListShape.of("/signings", "code")
            .descending("signed", "signed_on")
            .ascending("firm", "p_firm collate \"zh-x-icu\"")
            .ascending("kind", "array_position(array['INTENT', 'FRAMEWORK', 'FORMAL', 'LAND'], kind)")
            .descending("amount", "amount")
            .ascending("project", "p_code")
            .ascending("code", "code")
            .filters("kind", "year", "papers", "withdrawn", "project");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(p_firm || ' ' || p_name || ' ' || code || ' ' || p_code || ' ' || parties), lower(:q)) > 0)
             and (:kind = '' or kind = :kind)
             and (:year = '' or to_char(signed_on, 'YYYY') = :year)
             and (:papers = '' or (:papers = 'yes') = (papers > 0))
             and (:withdrawn = 'yes') = (withdrawn_why is not null)
             and (:project = '' or p_code = :project)
            """;

    private final ListingStore<Signing> store;
    private final Projects projects;

    SigningListStore(JdbcClient jdbc, Projects projects) {
        this.store = new ListingStore<>(jdbc, SigningStore::read);
        this.projects = projects;
    }

    public PageOf<Signing> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Signing> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        return Rows.of("from (" + SigningStore.SELECT + "where " + seen.sql() + ") l" + ASKED, parameters);
    }
}
