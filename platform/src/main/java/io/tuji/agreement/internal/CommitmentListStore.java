package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
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

/** Yearly commitments of all projects as a list. */
@Repository
public class CommitmentListStore {

    public static final ListShape SHAPE = ListShape.of("/agreements/commitments", "code")
            .ascending("due", "due_on")
            .ascending("firm", "p_firm collate \"zh-x-icu\"")
            .descending("year", "year")
            .ascending("side", "side")
            .ascending("state", "array_position(array['OPEN', 'MISSED', 'PARTLY', 'KEPT', 'WITHDRAWN'], state)")
            .ascending("project", "p_code")
            .ascending("code", "code")
            .filters("due", "state", "side", "year", "project");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(p_firm || ' ' || p_name || ' ' || code || ' ' || p_code || ' ' || words), lower(:q)) > 0)
             and (:due = '' or (state = 'OPEN' and due_on <= :today))
             and ((:state = '' and state <> 'WITHDRAWN') or state = :state)
             and (:side = '' or side = :side)
             and (:year = '' or year::text = :year)
             and (:project = '' or p_code = :project)
            """;

    private final ListingStore<Commitment> store;
    private final Projects projects;
    private final Ground ground;

    CommitmentListStore(JdbcClient jdbc, Projects projects, Ground ground) {
        this.store = new ListingStore<>(jdbc, CommitmentStore::read);
        this.projects = projects;
        this.ground = ground;
    }

    public PageOf<Commitment> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Commitment> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("today", ground.today());
        return Rows.of("from (" + CommitmentStore.SELECT + "where " + seen.sql() + ") l" + ASKED, parameters);
    }
}
