package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.agreement.Promise;
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

/** Promises of all projects as a list. */
@Repository
public class PromiseListStore {

    public static final ListShape SHAPE = ListShape.of("/agreements", "code")
            .descending("touched", "touched_at")
            .ascending("firm", "p_firm collate \"zh-x-icu\"")
            .ascending("kind", "kind")
            .ascending("state", "array_position(array['DRAFTED','CHECKED','MADE','KEPT','BROKEN','WITHDRAWN'], state)")
            .descending("amount", "amount")
            .ascending("project", "p_code")
            .ascending("code", "code")
            .filters("lawful", "state", "kind", "tie", "project");

    private static final String LAWFUL = """
            basis_title <> '' and basis_number <> '' and basis_article <> '' and coalesce(check_result, '') in ('PASSED', 'NOT_NEEDED')""";

    private static final String ASKED = """
             where (:q = '' or strpos(lower(p_firm || ' ' || p_name || ' ' || code || ' ' || p_code || ' ' || words), lower(:q)) > 0)
             and (:lawful = '' or (state <> 'WITHDRAWN' and (:lawful = 'yes') = (%s)))
             and (:state = '' or state = :state)
             and (:kind = '' or kind = :kind)
             and (:tie = '' or tied_to = :tie)
             and (:project = '' or p_code = :project)
            """.formatted(LAWFUL);

    /** @param unlawful of those that stand */
    public record Counts(long standing, long unlawful, long broken) {}

    private final ListingStore<Promise> store;
    private final JdbcClient jdbc;
    private final Projects projects;

    PromiseListStore(JdbcClient jdbc, Projects projects) {
        this.store = new ListingStore<>(jdbc, PromiseStore::read);
        this.jdbc = jdbc;
        this.projects = projects;
    }

    public PageOf<Promise> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Promise> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    public Counts counts(Visitor visitor) {
        Filter seen = projects.visible(visitor);
        return jdbc.sql(
                        "select count(*) filter (where state <> 'WITHDRAWN') as standing, count(*) filter (where state <> 'WITHDRAWN' and not ("
                                + LAWFUL + ")) as unlawful, count(*) filter (where state = 'BROKEN') as broken from ("
                                + PromiseStore.SELECT
                                + "where " + seen.sql() + ") l")
                .params(seen.parameters())
                .query((row, n) -> new Counts(row.getLong("standing"), row.getLong("unlawful"), row.getLong("broken")))
                .single();
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        return Rows.of("from (" + PromiseStore.SELECT + "where " + seen.sql() + ") l" + ASKED, parameters);
    }
}
