package io.tuji.plan.internal;

import io.tuji.plan.Clearance;
import io.tuji.plan.Clearance.Disclosure;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Signature;
import io.tuji.plan.Clearance.Step;
import io.tuji.plan.Clearances.Act;
import io.tuji.plan.Clearances.Waiting;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.Withheld;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done with figures, act by act, and how far each has come by now. Transactions belong to the caller. */
@Repository
public class ClearanceStore {

    public static final ListShape SHAPE = ListShape.of("/plan/clearance", "ref")
            .descending("recorded", "recorded_at")
            .ascending("measure", "measure")
            .descending("period", "last_day")
            .descending("value", "amount")
            .ascending("step", "step")
            .ascending("disclosure", "disclosure")
            .filters("step", "disclosure", "measure", "year", "origin");

    private static final String SELECTED = """
            (select c.*, c.area is null and exists (select from district_indicator i where i.measure = c.measure and i.headline) as headline
             from plan_observation_cleared c) figure
            """;

    private static final String FROM = "from " + SELECTED + """
            where (:q = '' or strpos(lower(measure || ' ' || said_by || ' ' || note || ' ' || ref), lower(:q)) > 0
                   or measure in (select id from district_measure where strpos(lower(name_zh || ' ' || name_en), lower(:q)) > 0))
              and (:step = '' or step = :step)
              and (:disclosure = '' or disclosure = :disclosure)
              and (:measure = '' or measure = :measure)
              and (:year = '' or extract(year from last_day)::text = :year)
              and (:origin = '' or (recorded_at is null) = (:origin = 'pack'))
            """;

    private final JdbcClient jdbc;
    private final ListingStore<Clearance> lists;

    ClearanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.lists = new ListingStore<>(jdbc, (row, n) -> read(row));
    }

    public PageOf<Clearance> page(Listing listing) {
        return lists.page(Rows.of(FROM, listing.parameters()), listing);
    }

    List<Clearance> list(Collection<Ref> refs) {
        return jdbc.sql("select * from " + SELECTED + " where ref = any(:refs) order by ref")
                .param("refs", refs.stream().map(Ref::text).toArray(String[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    List<Clearance> ofMeasure(String measure) {
        return jdbc.sql("select * from " + SELECTED + " where measure = :measure order by last_day desc, ref")
                .param("measure", measure)
                .query((row, n) -> read(row))
                .list();
    }

    Withheld withheld() {
        Set<Ref> refs = new HashSet<>();
        Set<String> measures = new HashSet<>();
        jdbc.sql("select ref, measure from plan_observation_cleared where disclosure = 'INTERNAL'")
                .query(row -> {
                    refs.add(new Ref(row.getString("ref")));
                    measures.add(row.getString("measure"));
                });
        return new Withheld(refs, measures);
    }

    Set<Ref> unapproved(Collection<Ref> refs) {
        return Set.copyOf(
                jdbc.sql("select ref from plan_observation_cleared where ref = any(:refs) and step <> 'APPROVED'")
                        .param("refs", refs.stream().map(Ref::text).toArray(String[]::new))
                        .query((row, n) -> new Ref(row.getString("ref")))
                        .list());
    }

    boolean isLocked(Ref ref) {
        return jdbc.sql("select exists (select from plan_observation_cleared where ref = :ref and step = 'APPROVED')")
                .param("ref", ref.text())
                .query(Boolean.class)
                .single();
    }

    /** Statements of the pack and inventions wait for nobody. */
    Waiting waiting() {
        return jdbc.sql("""
                        select count(*) filter (where step = 'ENTERED') as for_check,
                               count(*) filter (where step = 'CHECKED') as for_approval
                        from plan_observation_cleared
                        where recorded_at is not null and not invented
                        """)
                .query((row, n) -> new Waiting(row.getLong("for_check"), row.getLong("for_approval")))
                .single();
    }

    /** The number of the last act; acts are never taken away. */
    long lastAct() {
        return jdbc.sql("select coalesce(max(id), 0) from plan_clearance_act")
                .query(Long.class)
                .single();
    }

    void add(Ref ref, Move move, Signature signature) {
        jdbc.sql("""
                        insert into plan_clearance_act (ref, said_in, act, reason, acted_at, acted_by)
                        select ref, said_in, :move, :reason, :at, :by from plan_observation_cleared where ref = :ref
                        """)
                .param("ref", ref.text())
                .param("move", move.name())
                .param("reason", signature.reason())
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by())
                .update();
    }

    List<Act> history(Ref ref) {
        return jdbc.sql("select * from plan_clearance_act where ref = :ref order by id desc")
                .param("ref", ref.text())
                .query((row, n) -> new Act(
                        Move.valueOf(row.getString("act")), row.getLong("said_in"), signature(row, "acted", "reason")))
                .list();
    }

    private static Clearance read(ResultSet row) throws SQLException {
        return new Clearance(
                ObservationStore.read(row, new Ref(row.getString("ref"))),
                Step.valueOf(row.getString("step")),
                Disclosure.valueOf(row.getString("disclosure")),
                row.getString("step_by") == null
                        ? Optional.empty()
                        : Optional.of(signature(row, "step", "step_reason")),
                Optional.ofNullable(row.getString("checked_by")),
                row.getBoolean("headline"));
    }

    private static Signature signature(ResultSet row, String prefix, String reason) throws SQLException {
        return new Signature(
                row.getString(prefix + "_by"), row.getTimestamp(prefix + "_at").toInstant(), row.getString(reason));
    }
}
