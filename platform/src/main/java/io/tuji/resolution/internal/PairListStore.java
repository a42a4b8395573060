package io.tuji.resolution.internal;

import io.tuji.access.Filter;
import io.tuji.resolution.Pair;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs as a list, decided ones too: filtered, sorted and cut in the database. A pair is there for whoever sees both its firms. */
@Repository
public class PairListStore {

    public static final ListShape SHAPE = ListShape.of("/resolution/pairs", "id")
            .descending("worth", "worth")
            .descending("chance", "probability")
            .descending("found", "found_at")
            .descending("decided", "decided_at")
            .filters("state", "evidence", "together", "batch");

    /** What the filter {@code state} may say; a pair is past when somebody has merged one of its firms with a third. */
    public static final List<String> STATES = List.of("open", "same", "different", "past");

    /** What the filter {@code evidence} may say. */
    public static final List<String> EVIDENCE = List.of("sure", "unsure");

    /** What becomes of an open pair on sufficient evidence when all of them are merged together. */
    public static final List<String> TOGETHER = List.of("merging", "apart", "barred");

    /** No filter is set. */
    static final Map<String, Object> ALL = Map.of("q", "", "state", "", "evidence", "", "together", "", "batch", "");

    private static final String FROM = """
            from (
                select p.*, l.name as left_name, r.name as right_name, s.state,
                       case when s.state <> 'open' or not p.is_sure then null
                            when l.code_grade = 'VALID' and r.code_grade = 'VALID' and l.credit_code <> r.credit_code
                                 or l.invented <> r.invented then 'barred'
                            when p.apart then 'apart'
                            else 'merging' end as together
                from resolution_pair p
                join company l on l.id = p.company_left
                join company r on r.id = p.company_right
                cross join lateral (
                    select case when p.decision is not null then lower(p.decision)
                                when l.merged_into is not null or r.merged_into is not null then 'past'
                                else 'open' end as state
                ) s
                where 2 = (
                    select count(*) from (values (company_root(p.company_left)), (company_root(p.company_right))) as side (id)
                    join company c on c.id = side.id
                    where %s)
            ) p
            where (:q = '' or strpos(lower(left_name || ' ' || right_name), lower(:q)) > 0)
              and (:state = '' or state = :state)
              and (:evidence = '' or is_sure = (:evidence = 'sure'))
              and (:together = '' or together = :together)
              and (:batch = '' or batch_id::text = :batch)
            """;

    /**
     * A pair with the names of its firms.
     *
     * @param together one of {@link #TOGETHER}; empty for a pair that is decided or wants a review
     */
    public record Row(Pair pair, String left, String right, String state, Optional<String> together) {}

    private final JdbcClient jdbc;
    private final ListingStore<Row> store;
    private final PairStore pairs;

    PairListStore(JdbcClient jdbc, PairStore pairs) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, this::row);
        this.pairs = pairs;
    }

    /** Pairs as {@code p} under the parameters of the list. */
    static String from(Filter visible) {
        return FROM.formatted(visible.sql());
    }

    public PageOf<Row> page(Listing listing, Filter visible) {
        Map<String, Object> parameters = new HashMap<>(ALL);
        parameters.putAll(listing.parameters());
        parameters.putAll(visible.parameters());
        return store.page(Rows.of(from(visible), parameters), listing);
    }

    public Optional<Row> find(Pair.Id id, Filter visible) {
        return jdbc.sql("select * " + from(visible) + " and id = :id")
                .params(visible.parameters())
                .params(ALL)
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                pairs.pair(row, number),
                row.getString("left_name"),
                row.getString("right_name"),
                row.getString("state"),
                Optional.ofNullable(row.getString("together")));
    }
}
