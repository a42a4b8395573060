package io.tuji.plan.internal;

import io.tuji.audit.Actor;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Observations that were entered, version by version. Transactions belong to the caller. */
@Repository
class ObservationStore {

    /** More than anybody reads through in a list to choose from. */
    private static final int MOST_LAYERS = 200;

    private final JdbcClient jdbc;

    ObservationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes writers take turns, those of other instances too: the numbers of rows then rise in the order in which they come to be seen. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('plan.observation'))::text")
                .query(String.class)
                .single();
    }

    /** Another one after every change: the highest row rises with each version, and only invented rows ever go. */
    record Stamp(long last, long invented) {}

    Stamp stamp() {
        return jdbc.sql("""
                        select (select coalesce(max(id), 0) from plan_observation) as last,
                               (select count(*) from plan_observation where invented) as invented
                        """)
                .query((row, n) -> new Stamp(row.getLong("last"), row.getLong("invented")))
                .single();
    }

    /** Measures of which something was said, corrected or withdrawn after that row. */
    Set<String> changedAfter(long last) {
        return Set.copyOf(jdbc.sql("select distinct measure from plan_observation where id > :last")
                .param("last", last)
                .query(String.class)
                .list());
    }

    long nextThread() {
        return jdbc.sql("select nextval('plan_thread')").query(Long.class).single();
    }

    void add(long thread, PlanObservation said) {
        jdbc.sql("update plan_observation set is_latest = false where thread = :thread and is_latest")
                .param("thread", thread)
                .update();
        What what = said.what();
        jdbc.sql("""
                        insert into plan_observation (thread, version, corrects, measure, area, period, last_day, amount, unit, growth_percent,
                                                      growth_over, certainty, bound, price_basis, grade, as_of, said_by, note,
                                                      withdrawn, reason, invented, recorded_at, recorded_by)
                        values (:thread, :version, :corrects, :measure, :area, :period, :lastDay, :amount, :unit, :growth,
                                :growthOver, :certainty, :bound, :basis, :grade, :asOf, :saidBy, :note,
                                :withdrawn, :reason, :invented, :recordedAt, :recordedBy)
                        """)
                .param("thread", thread)
                .param("version", said.version())
                .param("corrects", said.corrects().map(Ref::text).orElse(null))
                .param("measure", what.measure())
                .param("area", what.area().orElse(null))
                .param("period", what.period().toString())
                .param("lastDay", what.period().last())
                .param("amount", what.level().map(Quantity::amount).orElse(null))
                .param("unit", what.unit().symbol())
                .param("growth", what.growth().map(Observed.Growth::percent).orElse(null))
                .param("growthOver", what.growth().map(g -> g.over().toString()).orElse(null))
                .param("certainty", what.certainty().name())
                .param("bound", what.bound().name())
                .param("basis", what.basis().map(PriceBasis::name).orElse(null))
                .param("grade", what.grade().map(Grade::name).orElse(null))
                .param("asOf", what.vintage().orElse(null))
                .param("saidBy", what.saidBy())
                .param("note", what.note())
                .param("withdrawn", said.withdrawn())
                .param("reason", said.reason())
                .param("invented", said.invented())
                .param("recordedAt", said.recordedAt().map(Timestamp::from).orElseThrow())
                .param("recordedBy", said.recordedBy().name())
                .update();
    }

    /** The latest versions. */
    List<PlanObservation> invented() {
        return jdbc.sql("select * from plan_observation where is_latest and invented order by id")
                .query((row, n) -> read(row))
                .list();
    }

    void eraseInvented() {
        jdbc.sql("delete from plan_observation where invented").update();
    }

    /** The latest versions for the whole district, withdrawn ones too: they keep the place of what they correct. */
    List<PlanObservation> latestOfWhole() {
        return jdbc.sql("select * from plan_observation where is_latest and area is null order by id")
                .query((row, n) -> read(row))
                .list();
    }

    List<PlanObservation> latestOfWhole(String measure) {
        return jdbc.sql(
                        "select * from plan_observation where is_latest and area is null and measure = :measure order by id")
                .param("measure", measure)
                .query((row, n) -> read(row))
                .list();
    }

    /** The latest versions of one measure, of the whole district and of its parts. */
    List<PlanObservation> latest(String measure) {
        return jdbc.sql("select * from plan_observation where is_latest and measure = :measure order by id")
                .param("measure", measure)
                .query((row, n) -> read(row))
                .list();
    }

    List<PlanObservation> latest() {
        return jdbc.sql("select * from plan_observation where is_latest order by id")
                .query((row, n) -> read(row))
                .list();
    }

    List<AreaLayer.Key> layers(Collection<String> parts) {
        return jdbc.sql("""
                        select measure, period, max(last_day) as last_day
                        from plan_observation
                        where is_latest and not withdrawn and area = any(:parts)
                        group by measure, period
                        order by last_day desc, measure, period
                        limit :most
                        """)
                .param("parts", parts.toArray(String[]::new))
                .param("most", MOST_LAYERS)
                .query((row, n) -> new AreaLayer.Key(row.getString("measure"), Period.parse(row.getString("period"))))
                .list();
    }

    List<PlanObservation> ofLayer(AreaLayer.Key key) {
        return jdbc.sql("""
                        select * from plan_observation
                        where is_latest and not withdrawn and area is not null and measure = :measure and period = :period
                        order by id
                        """)
                .param("measure", key.measure())
                .param("period", key.period().toString())
                .query((row, n) -> read(row))
                .list();
    }

    List<PlanObservation> recordedAfter(Instant moment, int most) {
        return jdbc.sql(
                        "select * from plan_observation where recorded_at > :moment and not invented order by id desc limit :most")
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    List<PlanObservation> history(String measure) {
        return jdbc.sql("select * from plan_observation where measure = :measure order by id desc")
                .param("measure", measure)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<PlanObservation> find(long thread) {
        return jdbc.sql("select * from plan_observation where thread = :thread and is_latest")
                .param("thread", thread)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The observation that has taken the place of a statement of the pack. */
    Optional<PlanObservation> findCorrecting(Ref pack) {
        return jdbc.sql("select * from plan_observation where corrects = :pack and is_latest")
                .param("pack", pack.text())
                .query((row, n) -> read(row))
                .optional();
    }

    private static PlanObservation read(ResultSet row) throws SQLException {
        return read(row, Ref.of(row.getLong("thread")));
    }

    static PlanObservation read(ResultSet row, Ref ref) throws SQLException {
        return new PlanObservation(
                ref,
                row.getInt("version"),
                what(row),
                Optional.ofNullable(row.getTimestamp("recorded_at")).map(Timestamp::toInstant),
                new Actor(row.getString("recorded_by")),
                Optional.ofNullable(row.getString("corrects")).map(Ref::new),
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                row.getBoolean("invented"));
    }

    private static What what(ResultSet row) throws SQLException {
        Unit unit = Unit.get(row.getString("unit"));
        @Nullable BigDecimal growth = row.getBigDecimal("growth_percent");
        @Nullable String over = row.getString("growth_over");
        return new What(
                row.getString("measure"),
                Optional.ofNullable(row.getString("area")),
                Period.parse(row.getString("period")),
                Optional.ofNullable(row.getBigDecimal("amount")).map(amount -> new Quantity(amount, unit)),
                unit,
                growth == null || over == null
                        ? Optional.empty()
                        : Optional.of(new Observed.Growth(growth, Period.parse(over))),
                Certainty.valueOf(row.getString("certainty")),
                Bound.valueOf(row.getString("bound")),
                Optional.ofNullable(row.getObject("as_of", LocalDate.class)),
                row.getString("said_by"),
                row.getString("note"),
                Optional.ofNullable(row.getString("price_basis")).map(PriceBasis::valueOf),
                Optional.ofNullable(row.getString("grade")).map(Grade::valueOf));
    }
}
