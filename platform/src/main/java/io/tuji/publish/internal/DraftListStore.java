package io.tuji.publish.internal;

import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts and what has come of them as a list: filtered, sorted and cut in the database. */
@Repository
public class DraftListStore {

    public static final ListShape SHAPE = ListShape.of("/publish", "id")
            .descending("changed", "changed_at")
            .ascending("title", "title_zh collate \"zh-x-icu\"")
            .ascending("code", "code")
            .ascending("state", "state")
            .descending("period", "period")
            .filters("plan", "state");

    private static final String FROM = """
            from publish_draft
            where (:q = '' or strpos(lower(title_zh || ' ' || title_en || ' ' || coalesce(code, '')), lower(:q)) > 0)
              and (:plan = '' or plan = :plan)
              and (case when :state = '' then state <> 'DISCARDED' else state = :state end)
            """;

    private final ListingStore<Draft> store;

    DraftListStore(JdbcClient jdbc, DraftStore drafts) {
        this.store = new ListingStore<>(jdbc, drafts::read);
    }

    public PageOf<Draft> page(Listing listing) {
        return store.page(Rows.of(FROM, listing.parameters()), listing);
    }

    public void each(Listing listing, Consumer<Draft> consumer) {
        store.each(Rows.of(FROM, listing.parameters()), listing, consumer);
    }
}
