package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.blocker.Meeting;
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

/** Meetings as a list. */
@Repository
public class CoordinationListStore {

    public static final ListShape SHAPE = ListShape.of("/coordination", "m.id")
            .descending("held", "held_on")
            .ascending("title", "title collate \"zh-x-icu\"")
            .ascending("chair", "chair collate \"zh-x-icu\"")
            .descending("open", "open_decisions")
            .ascending("code", "m.id")
            .filters("state", "unit");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(title || ' ' || chair || ' ' || code), lower(:q)) > 0)
              and (:state = '' or (closed_at is null) = (:state = 'OPEN'))
              and (:unit = '' or m.created_unit::text = :unit
                   or exists (select from coordination_body y where y.meeting_id = m.id and y.unit::text = :unit))
            """;

    private final ListingStore<Meeting> store;
    private final CoordinationReach reach;

    CoordinationListStore(JdbcClient jdbc, CoordinationStore meetings, CoordinationReach reach) {
        this.store = new ListingStore<>(jdbc, meetings::read);
        this.reach = reach;
    }

    public PageOf<Meeting> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Meeting> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        return Rows.of("from (" + CoordinationStore.SELECT + "where " + seen.sql() + ") m" + ASKED, parameters);
    }
}
