package io.tuji.analysis.internal;

import io.tuji.analysis.Analysis;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers as a list: filtered, sorted and cut in the database. */
@Repository
public class AnalysisListStore {

    public static final ListShape SHAPE = ListShape.of("/analysis", "id")
            .descending("changed", "changed_at")
            .ascending("title", "title collate \"zh-x-icu\"")
            .ascending("kind", "kind")
            .descending("period", "period")
            .ascending("state", "state")
            .filters("plan", "kind", "state");

    private static final String FROM = """
            from analysis
            where (:q = '' or strpos(lower(title || ' ' || 'XS-' || lpad(id::text, 6, '0') || ' ' || period), lower(:q)) > 0)
              and (:plan = '' or plan = :plan)
              and (:kind = '' or kind = :kind)
              and (case when :state = '' then state <> 'DISCARDED' else state = :state end)
            """;

    private final ListingStore<Analysis> store;

    AnalysisListStore(JdbcClient jdbc) {
        this.store = new ListingStore<>(jdbc, AnalysisStore::read);
    }

    public PageOf<Analysis> page(Listing listing) {
        return store.page(Rows.of(FROM, listing.parameters()), listing);
    }

    public void each(Listing listing, Consumer<Analysis> consumer) {
        store.each(Rows.of(FROM, listing.parameters()), listing, consumer);
    }
}
