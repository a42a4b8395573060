package io.tuji.chain.internal;

import io.tuji.access.Filter;
import io.tuji.chain.FirmPosition;
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

/** Positions as a list: filtered, sorted and cut in the database. */
@Repository
public class PositionListStore {

    public static final ListShape SHAPE = ListShape.of("/chains/positions", "(company_id, chain, node)")
            .descending("confidence", "confidence")
            .ascending("name", "company_name collate \"zh-x-icu\"")
            .ascending("node", "(chain, node)")
            .ascending("state", "state")
            .ascending("basis", "basis")
            .filters("chain", "node", "state", "basis", "resident");

    private static final String FROM = """
            from (select p.*, c.name as company_name, c.invented, r.resident
                  from chain_position p join company c on c.id = p.company_id
                  join chain_reading r on r.company_id = p.company_id
                  where (:chain = '' or p.chain = :chain) and (:node = '' or :node in (p.chain || '/' || p.node, p.node))
                    and (:state = '' or p.state = :state) and (:basis = '' or p.basis = :basis)
                    and (:resident = '' or r.resident = (:resident = 'yes'))
                    and (:q = '' or strpos(lower(c.name), lower(:q)) > 0) and %s) p
            """;

    /** @param resident whether the firm is registered in the district */
    public record Row(FirmPosition position, String name, boolean invented, boolean resident) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    PositionStore.read(row, number),
                    row.getString("company_name"),
                    row.getBoolean("invented"),
                    row.getBoolean("resident"));
        }
    }

    private final ListingStore<Row> store;

    PositionListStore(JdbcClient jdbc) {
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
