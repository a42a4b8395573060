package io.tuji.lead.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.State;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads as a list. */
@Repository
public class LeadListStore {

    public static final ListShape SHAPE = ListShape.of("/leads", "code")
            .descending("touched", "touched_at")
            .descending("raised", "raised_at")
            .ascending("state", "array_position(array['NEW','CHECKING','HANDED_ON','DROPPED'], state)")
            .ascending("firm", "firm_now collate \"zh-x-icu\"")
            .ascending("owner", "owner_name collate \"zh-x-icu\"")
            .ascending("unit", "unit_name collate \"zh-x-icu\"")
            .ascending("chain", "chain || ' ' || node")
            .ascending("code", "code")
            .filters("mine", "unit", "state", "chain", "node", "owner", "source", "idle", "company");

    private static final String ASKED = """
             and (:q = '' or strpos(lower(firm_now || ' ' || code || ' ' || note || ' ' || owner_name), lower(:q)) > 0)
             and (:mine = '' or l.owner = :self)
             and (:unit = '' or l.unit::text = :unit)
             and (:state = '' or l.state = :state or (:state = 'OPEN' and l.state in ('NEW', 'CHECKING')))
             and (:chain = '' or l.chain = :chain)
             and (:node = '' or l.node = :node)
             and (:owner = '' or l.owner_login = :owner)
             and (:source = '' or l.source = :source)
             and (:company = '' or 'QY-' || lpad(l.standing::text, greatest(8, length(l.standing::text)), '0') = :company)
             and (:idle = '' or (l.state in ('NEW', 'CHECKING') and l.touched_at < :idleSince))
            """;

    private final JdbcClient jdbc;
    private final ListingStore<Lead> store;
    private final Idleness idleness;

    LeadListStore(JdbcClient jdbc, LeadStore leads, Idleness idleness) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, leads::read);
        this.idleness = idleness;
    }

    public PageOf<Lead> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Lead> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    /** How many the visitor may see are in each state. */
    public Map<State, Long> counts(Visitor visitor) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        Filter seen = Reach.seen(visitor);
        jdbc.sql("select l.state, count(*) as leads from lead l where " + seen.sql() + " group by l.state")
                .params(seen.parameters())
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getLong("leads"));
                });
        return counts;
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = Reach.seen(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("self", visitor.id().value());
        parameters.put("idleSince", Timestamp.from(idleness.since()));
        return Rows.of("from (" + LeadStore.SELECT + ") l where " + seen.sql() + ASKED, parameters);
    }
}
