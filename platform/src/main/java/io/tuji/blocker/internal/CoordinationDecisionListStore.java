package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.blocker.Decision;
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

/** What all meetings have decided, as a list. */
@Repository
public class CoordinationDecisionListStore {

    public static final ListShape SHAPE = ListShape.of("/coordination/decisions", "d.id")
            .ascending("due", "due_on")
            .ascending("state", "array_position(array['OPEN','HANDED_ON','DONE','DROPPED'], state)")
            .ascending("owner", "(owner_name || unit_name) collate \"zh-x-icu\"")
            .descending("held", "held_on")
            .ascending("code", "d.id")
            .filters("mine", "unit", "state", "late");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(words || ' ' || title || ' ' || code || ' ' || coalesce(project_name, '') || ' ' || owner_name), lower(:q)) > 0)
              and (:state = '' or state = :state)
              and (:unit = '' or unit::text = :unit)
              and (:late = '' or (state = 'OPEN' and due_on < :today))
              and (:mine = '' or\s""";

    private final JdbcClient jdbc;
    private final ListingStore<Decision> store;
    private final CoordinationReach reach;
    private final Clock clock;

    CoordinationDecisionListStore(
            JdbcClient jdbc, CoordinationDecisionStore decisions, CoordinationReach reach, Clock clock) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, decisions::read);
        this.reach = reach;
        this.clock = clock;
    }

    public PageOf<Decision> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Decision> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor).and(reach.decisions(visitor));
        Filter given = CoordinationReach.given(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.putAll(seen.parameters());
        parameters.putAll(given.parameters());
        return Rows.of(
                "from (" + CoordinationDecisionStore.SELECT + "where " + seen.sql() + ") d " + ASKED + given.sql()
                        + ")",
                parameters);
    }

    /** How many the visitor has to carry out are late. */
    public long late(Visitor visitor) {
        Filter given = CoordinationReach.given(visitor);
        return jdbc.sql("select count(*) from coordination_decision d where d.state = 'OPEN' and d.due_on < :today and "
                        + given.sql())
                .params(given.parameters())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }
}
