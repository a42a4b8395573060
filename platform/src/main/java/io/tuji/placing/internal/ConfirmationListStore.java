package io.tuji.placing.internal;

import io.tuji.access.Filter;
import io.tuji.placing.Confirmation;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
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

    private final JdbcClient jdbc;

    ConfirmationListStore(JdbcClient jdbc) {
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
        return parameters;
    }
}
