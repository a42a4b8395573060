package io.tuji.placing.internal;

import io.tuji.access.Filter;
import io.tuji.placing.Confirmation;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Confirmations as a list: filtered, sorted and cut in the database. */
@Repository
public class ConfirmationListStore {

    public static final ListShape SHAPE = ListShape.of("/placing/confirmations", "id")
            .descending("said", "said_at")
            .ascending("road", "road")
            .ascending("subdistrict", "subdistrict")
            .descending("firms", "firms")
            .ascending("by", "said_by")
            .filters("subdistrict", "kind", "state");

    /** Of what was said of a firm only those see who see the firm. */
    private static final String FROM = """
            from (select k.*, c.id as speaks_of, c.name as company_name,
                         (select count(*) from company_place p
                          where k.id = any (p.grounds)
                            and (p.division = k.division and p.road = k.road or p.company_id = c.id)) as firms
                  from place_confirmation k
                  left join company c on k.company_id is not null and c.id = company_root(k.company_id)
                  where k.company_id is null or %s) k
            where (:q = '' or strpos(lower(coalesce(road, '') || ' ' || coalesce(company_name, '') || ' ' || said_by), lower(:q)) > 0)
              and (:subdistrict = '' or subdistrict = :subdistrict)
              and (:kind = '' or kind = :kind)
              and (:state = '' or (withdrawn_at is null) = (:state = 'standing'))
            """;

    /**
     * @param companyName of the firm of which it was said
     * @param firms how many firms rest on it now
     */
    public record Row(Confirmation confirmation, Optional<String> companyName, long firms) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    ConfirmationStore.read(row, number),
                    Optional.ofNullable(row.getString("company_name")),
                    row.getLong("firms"));
        }
    }

    private final ListingStore<Row> store;

    ConfirmationListStore(JdbcClient jdbc) {
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
