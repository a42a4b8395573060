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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Verdicts that turned: who newly qualifies, who will lose a title, and why; as a list. */
@Repository
public class TurnListStore {

    public static final ListShape SHAPE = ListShape.of("/policies/turns", "id")
            .descending("at", "at")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("policy", "policy")
            .ascending("cause", "cause")
            .filters("policy", "turn", "cause");

    /** What a turn of the name {@code t} means, as a name of {@link Turn}, in a column {@code turn}. */
    static final String TURN = """
            case when t.round = 'RENEWAL' and t.after = 'NO' then 'LOSING'
                 when t.after = 'YES' then 'GAINED'
                 when t.before = 'YES' then 'LOST'
                 else 'OTHER' end as turn
            """;

    private static final String TURNED = "from (select t.*, c.name, c.invented, " + TURN + """
                from policy_turn t join company c on c.id = t.company_id
                  where c.merged_into is null and\s""";

    private static final String ASKED = """
             ) s
            where (:q = '' or strpos(lower(name), lower(:q)) > 0)
              and (:policy = '' or policy = :policy)
              and (:turn = '' or turn = :turn)
              and (:cause = '' or cause = :cause)
            """;

    /** @param turn what it means for the firm */
    public record Row(
            CompanyId firm,
            String name,
            boolean isInvented,
            String policy,
            Round round,
            Truth before,
            Truth after,
            Turn turn,
            Cause cause,
            List<String> clauses,
            Instant at) {

        public Row {
            clauses = List.copyOf(clauses);
        }
    }

    public enum Turn {
        GAINED,
        /** It has the title and would not get it again. */
        LOSING,
        LOST,
        OTHER
    }

    private final ListingStore<Row> store;
    private final Registry registry;

    TurnListStore(JdbcClient jdbc, Registry registry) {
        this.store = new ListingStore<>(jdbc, TurnListStore::read);
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
        return Rows.of(TURNED + seen.sql() + ASKED, parameters);
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new CompanyId(row.getLong("company_id")),
                row.getString("name"),
                row.getBoolean("invented"),
                row.getString("policy"),
                Round.valueOf(row.getString("round")),
                Truth.valueOf(row.getString("before")),
                Truth.valueOf(row.getString("after")),
                Turn.valueOf(row.getString("turn")),
                Cause.valueOf(row.getString("cause")),
                List.of((String[]) row.getArray("clauses").getArray()),
                row.getTimestamp("at").toInstant());
    }
}
