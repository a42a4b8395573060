package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Landing;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
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

/** Landed projects as a list, each once. */
@Repository
public class LandedListStore {

    public static final ListShape SHAPE = ListShape.of("/landed", "p_code")
            .descending("first", "first_on")
            .ascending("firm", "p_firm collate \"zh-x-icu\"")
            .ascending("project", "p_code")
            .ascending("accepted", "acceptor collate \"zh-x-icu\"")
            .filters("measure", "from", "to", "invented");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(p_firm || ' ' || p_name || ' ' || p_code), lower(:q)) > 0)
             and (:from = '' or first_on >= :from::date)
             and (:to = '' or first_on <= :to::date)
             and (:invented = '' or (:invented = 'yes') = p_invented)
            """;

    private final ListingStore<Landing> store;
    private final CountedRows counted;

    LandedListStore(JdbcClient jdbc, CountedRows counted) {
        this.store = new ListingStore<>(jdbc, LandingStore::read);
        this.counted = counted;
    }

    public PageOf<Landing> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Landing> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        CountedRows.Query query = counted.of(listing.filter("measure").orElse(""), visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(query.filter().parameters());
        parameters.put("from", day(listing, "from"));
        parameters.put("to", day(listing, "to"));
        return Rows.of("from (" + query.sql() + ") l" + ASKED, parameters);
    }

    /** What is no day narrows nothing. */
    private static String day(Listing listing, String filter) {
        return listing.filter(filter)
                .flatMap(text -> Period.read(text).find())
                .filter(period -> period.form() == PeriodForm.DAY)
                .map(period -> period.first().toString())
                .orElse("");
    }
}
