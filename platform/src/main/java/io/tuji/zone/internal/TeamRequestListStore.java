package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import io.tuji.zone.TeamRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests as a list. */
@Repository
public class TeamRequestListStore {

    /** In place of who is concerned: put to the visitor. */
    public static final String IN = "in";

    /** Asked by the visitor. */
    public static final String OUT = "out";

    public static final ListShape SHAPE = ListShape.of("/zones/requests", "id")
            .descending("asked", "asked_at")
            .ascending("due", "due")
            .ascending("state", "array_position(array['ASKED','ACCEPTED','DECLINED','WITHDRAWN','LAPSED'], state)")
            .ascending("kind", "kind")
            .ascending("project", "code")
            .ascending("from", "asker_name collate \"zh-x-icu\"")
            .ascending("to", "to_name collate \"zh-x-icu\"")
            .filters("box", "kind", "state", "zone");

    private static final String ASKED = """
            ) r
            where (:q = '' or strpos(lower(concat_ws(' ', code, project_name, words, asker_name, to_name)), lower(:q)) > 0)
              and (:kind = '' or kind = :kind)
              and (:state = '' or state = :state)
              and (:zone = '' or zone = :zone)
              and (:box <> 'out' or asked_by = :self)
            """;

    private final ListingStore<TeamRequest> store;
    private final TeamRequestReach reach;

    TeamRequestListStore(JdbcClient jdbc, TeamRequestReach reach) {
        this.store = new ListingStore<>(jdbc, TeamRequestStore::read);
        this.reach = reach;
    }

    public PageOf<TeamRequest> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<TeamRequest> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = listing.has("box", IN) ? TeamRequestReach.put(visitor) : reach.seen(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("self", visitor.id().value());
        return Rows.of("from (" + TeamRequestStore.SELECT + seen.sql() + ASKED, parameters);
    }
}
