package io.tuji.plan.internal;

import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
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
            .filters("measure", "year", "certainty", "origin", "area", "basis", "grade");

    private static final String FROM = """
            from plan_observation_now
            where (:q = '' or strpos(lower(measure || ' ' || said_by || ' ' || note || ' ' || ref), lower(:q)) > 0
                   or measure in (select id from district_measure where strpos(lower(name_zh || ' ' || name_en), lower(:q)) > 0))
              and (:measure = '' or measure = :measure)
              and (:year = '' or extract(year from last_day)::text = :year)
              and (:certainty = '' or certainty = :certainty)
              and (:basis = '' or coalesce(price_basis, 'unknown') = :basis)
              and (:grade = '' or coalesce(grade, 'unknown') = :grade)
              and (:origin = '' or (recorded_at is null) = (:origin = 'pack'))
              and (:area = '' or (:area = 'whole' and area is null) or area = :area)
            """;

    private final ListingStore<PlanObservation> store;

    ObservationListStore(JdbcClient jdbc) {
        this.store = new ListingStore<>(jdbc, (row, n) -> ObservationStore.read(row, new Ref(row.getString("ref"))));
    }

    public PageOf<PlanObservation> page(Listing listing) {
        return store.page(Rows.of(FROM, listing.parameters()), listing);
    }

    public void each(Listing listing, Consumer<PlanObservation> consumer) {
        store.each(Rows.of(FROM, listing.parameters()), listing, consumer);
    }
}
