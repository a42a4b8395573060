package io.tuji.plan.internal;

import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands now as a list: filtered, sorted and cut in the database. */
@Repository
public class ObservationListStore {

    public static final ListShape SHAPE = ListShape.of("/plan/observations", "ref")
            .descending("recorded", "recorded_at")
            .ascending("measure", "measure")
            .descending("period", "last_day")
            .descending("value", "amount")
            .descending("growth", "growth_percent")
            .ascending("certainty", "certainty")
            .ascending("source", "said_by")
            .filters("measure", "year", "certainty", "origin", "area");

    private static final String FROM = """
            from plan_observation_now
            where (:q = '' or strpos(lower(measure || ' ' || said_by || ' ' || note || ' ' || ref), lower(:q)) > 0
                   or measure in (select id from district_measure where strpos(lower(name_zh || ' ' || name_en), lower(:q)) > 0))
              and (:measure = '' or measure = :measure)
              and (:year = '' or extract(year from last_day)::text = :year)
              and (:certainty = '' or certainty = :certainty)
              and (:origin = '' or (recorded_at is null) = (:origin = 'pack'))
              and (:area = '' or (:area = 'whole' and area is null) or area = :area)
            """;

    private final JdbcClient jdbc;

    ObservationListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<PlanObservation> page(Listing listing) {
        long total = jdbc.sql("select count(*) " + FROM)
                .params(parameters(listing))
                .query(Long.class)
                .single();
        List<PlanObservation> rows = jdbc.sql(
                        "select * " + FROM + " order by " + listing.orderBy() + " limit :limit offset :offset")
                .params(parameters(listing))
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query((row, n) -> ObservationStore.read(row, new Ref(row.getString("ref"))))
                .list();
        return new PageOf<>(rows, total, listing);
    }

    public void each(Listing listing, Consumer<PlanObservation> consumer) {
        jdbc.sql("select * " + FROM + " order by " + listing.orderBy())
                .params(parameters(listing))
                .query(row -> {
                    consumer.accept(ObservationStore.read(row, new Ref(row.getString("ref"))));
                });
    }

    private static Map<String, Object> parameters(Listing listing) {
        Map<String, Object> parameters = new HashMap<>(Map.of("q", listing.q()));
        SHAPE.filters()
                .forEach(name -> parameters.put(name, listing.filter(name).orElse("")));
        return parameters;
    }
}
