package io.tuji.title.internal;

import io.tuji.access.Visitor;
import io.tuji.title.CountedTitles;
import io.tuji.title.HeldTitle;
import io.tuji.title.internal.TitleRows.Query;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The firms that are counted for a measure as of today, each once with the title that lasts longest. */
@Repository
public class CountedTitleListStore {

    public static final ListShape SHAPE = ListShape.of("/titles/counted", "id")
            .ascending("firm", "firm collate \"zh-x-icu\"")
            .descending("from", "valid_from")
            .ascending("last", "last_day")
            .filters("measure", "invented");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(concat_ws(' ', firm, credit_code, number)), lower(:q)) > 0)
             and (:invented = '' or (:invented = 'yes') = invented)
            """;

    private final ListingStore<HeldTitle> store;
    private final CountedTitleStore counting;
    private final TitleRows titles;
    private final CountedTitles counted;
    private final Clock clock;

    CountedTitleListStore(
            JdbcClient jdbc, CountedTitleStore counting, TitleRows titles, CountedTitles counted, Clock clock) {
        this.store = new ListingStore<>(jdbc, TitleRows::read);
        this.counting = counting;
        this.titles = titles;
        this.counted = counted;
        this.clock = clock;
    }

    public PageOf<HeldTitle> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<HeldTitle> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Query query = counting.firms(
                counted.kinds(listing.filter("measure").orElse("")), titles.asOf(LocalDate.now(clock), visitor));
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(query.parameters());
        return Rows.of("from (" + query.sql() + ") l" + ASKED, parameters);
    }
}
