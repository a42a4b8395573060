package io.tuji.chain.internal;

import io.tuji.access.Filter;
import io.tuji.chain.NodeDecision;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have said of firms and nodes as a list: filtered, sorted and cut in the database. */
@Repository
public class NodeDecisionListStore {

    public static final ListShape SHAPE = ListShape.of("/chains/decisions", "id")
            .descending("decided", "decided_at")
            .ascending("name", "company_name collate \"zh-x-icu\"")
            .ascending("node", "(chain, node)")
            .ascending("by", "decided_by")
            .filters("chain", "node", "on", "state");

    /** Decisions on a firm see those who see the firm. */
    private static final String FROM = """
            from (select d.*, c.id as speaks_of, c.name as company_name
                  from chain_decision d join company c on c.id = company_root(d.company_id)
                  where (:chain = '' or d.chain = :chain) and (:node = '' or :node in (d.chain || '/' || d.node, d.node))
                    and (:on = '' or d.is_on = (:on = 'yes'))
                    and (:state = '' or (d.withdrawn_at is null) = (:state = 'standing')) and %s) d
            where (:q = '' or strpos(lower(company_name || ' ' || reason || ' ' || decided_by), lower(:q)) > 0)
            """;

    /** @param name of the firm */
    public record Row(NodeDecision decision, String name) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(NodeDecisionStore.read(row, number), row.getString("company_name"));
        }
    }

    private final ListingStore<Row> store;

    NodeDecisionListStore(JdbcClient jdbc) {
        this.store = new ListingStore<>(jdbc, Row::of);
    }

    public PageOf<Row> page(Listing listing, Filter visible) {
        return store.page(rows(listing, visible), listing);
    }

    public void each(Listing listing, Filter visible, Consumer<Row> consumer) {
        store.each(rows(listing, visible), listing, consumer);
    }

    private static Rows rows(Listing listing, Filter visible) {
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(visible.parameters());
        return Rows.of(FROM.formatted(visible.sql()), parameters);
    }
}
