package io.tuji.policy.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.value.Truth;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What policies say of firms, as a list: filtered, sorted and cut in the database. */
@Repository
public class PolicyFirmListStore {

    public static final ListShape SHAPE = ListShape.of("/policies/firms", "company_id, policy, round")
            .descending("since", "since")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("policy", "policy")
            .ascending("truth", "array_position(array['YES','UNKNOWN','NO'], truth)")
            .ascending("asks", "cardinality(asks)")
            .filters("policy", "truth", "near", "round", "ask");

    private static final String JUDGED = """
            from (select v.*, c.name, c.invented from policy_verdict v join company c on c.id = v.company_id
                  where c.merged_into is null and\s""";

    private static final String ASKED = """
             ) s
            where (:q = '' or strpos(lower(name), lower(:q)) > 0)
              and (:policy = '' or policy = :policy)
              and (:truth = '' or truth = :truth)
              and (:near = '' or near)
              and (:round = '' or round = :round)
              and (:ask = '' or exists (select from unnest(asks) a where a = :ask or a like :ask || ' %'))
            """;

    public record Row(
            CompanyId firm,
            String name,
            boolean isInvented,
            String policy,
            Round round,
            Truth truth,
            boolean isNear,
            List<String> asks,
            LocalDate since) {

        public Row {
            asks = List.copyOf(asks);
        }
    }

    private final ListingStore<Row> store;
    private final Registry registry;

    PolicyFirmListStore(JdbcClient jdbc, Registry registry) {
        this.store = new ListingStore<>(jdbc, PolicyFirmListStore::read);
        this.registry = registry;
    }

    public PageOf<Row> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Row> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = registry.visible(visitor);
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(seen.parameters());
        return Rows.of(JUDGED + seen.sql() + ASKED, parameters);
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new CompanyId(row.getLong("company_id")),
                row.getString("name"),
                row.getBoolean("invented"),
                row.getString("policy"),
                Round.valueOf(row.getString("round")),
                Truth.valueOf(row.getString("truth")),
                row.getBoolean("near"),
                List.of((String[]) row.getArray("asks").getArray()),
                row.getObject("since", LocalDate.class));
    }
}
