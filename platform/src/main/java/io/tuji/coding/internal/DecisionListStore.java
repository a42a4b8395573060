package io.tuji.coding.internal;

import io.tuji.access.Filter;
import io.tuji.coding.Decision;
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

/** Decisions as a list: filtered, sorted and cut in the database. */
@Repository
public class DecisionListStore {

    public static final ListShape SHAPE = ListShape.of("/coding/decisions", "id")
            .descending("decided", "decided_at")
            .ascending("name", "company_name collate \"zh-x-icu\"")
            .ascending("industry", "code")
            .ascending("by", "decided_by")
            .filters("section", "coder", "state");

    /** Decisions on a firm see those who see the firm. */
    private static final String FROM = """
            from (select r.*, c.id as speaks_of, c.name as company_name
                  from company_industry_review r join company c on c.id = company_root(r.company_id)
                  where %s) r
            where (:q = '' or strpos(lower(company_name || ' ' || code || ' ' || reason || ' ' || decided_by), lower(:q)) > 0)
              and (:section = '' or left(code, 2) = any (:divisions))
              and (:coder = '' or (coder_code is not null and left(code, length(coder_code)) = coder_code) = (:coder = 'agreed'))
              and (:state = '' or (withdrawn_at is null) = (:state = 'standing'))
            """;

    /** @param name of the firm */
    public record Row(Decision decision, String name) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(DecisionStore.read(row, number), row.getString("company_name"));
        }
    }

    private final ListingStore<Row> store;

    DecisionListStore(JdbcClient jdbc) {
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
        parameters.put("divisions", SectionCodes.of(listing.filter("section").orElse("")));
        return Rows.of(FROM.formatted(visible.sql()), parameters);
    }
}
