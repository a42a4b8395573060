package io.tuji.coding.internal;

import io.tuji.access.Filter;
import io.tuji.coding.Decision;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
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

    private final JdbcClient jdbc;

    DecisionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<Row> page(Listing listing, Filter visible) {
        String from = FROM.formatted(visible.sql());
        Map<String, Object> parameters = parameters(listing, visible);
        long total = jdbc.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Row> rows = jdbc.sql(
                        "select * " + from + " order by " + listing.orderBy() + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query(Row::of)
                .list();
        return new PageOf<>(rows, total, listing);
    }

    public void each(Listing listing, Filter visible, Consumer<Row> consumer) {
        jdbc.sql("select * " + FROM.formatted(visible.sql()) + " order by " + listing.orderBy())
                .params(parameters(listing, visible))
                .query(row -> {
                    consumer.accept(Row.of(row, 0));
                });
    }

    private static Map<String, Object> parameters(Listing listing, Filter visible) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("q", listing.q());
        SHAPE.filters()
                .forEach(name -> parameters.put(name, listing.filter(name).orElse("")));
        parameters.put("divisions", SectionCodes.of(listing.filter("section").orElse("")));
        return parameters;
    }
}
