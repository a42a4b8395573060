package io.tuji.funnel.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.funnel.internal.StuckRow.Cause;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the projects that are stuck today, by the same clock as {@link io.tuji.promotion.StageClocks}: working days without pauses. */
@Repository
public class StuckStore {

    public static final ListShape SHAPE = ListShape.of("/funnel/stuck", "code")
            .descending("weight", "weight")
            .descending("days", "elapsed")
            .descending("late", "late")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("firm", "firm_now collate \"zh-x-icu\"")
            .ascending("stage", "stage_place")
            .ascending("zone", "zone_now")
            .ascending("owner", "owner_name collate \"zh-x-icu\"")
            .ascending("code", "code")
            .filters("cause", "pipeline", "stage", "zone", "unit", "chain", "owner");

    private static final String CLOCKED = """
            , back as materialized (
                select * from unnest(:backDays::text[]::date[], :backCounts::int[]) as b (day, n)),
            waiting as (
                select p.id, p.year, p.number, p.name, p.company_id, p.firm, p.pipeline, p.stage, coalesce(p.zone, '') as zone_now, p.owner,
                       p.next_step, p.next_on, (p.stage_since at time zone :zoneId)::date as since_on
                from promotion_project p where p.left_at is null and %s),
            paused as (
                select o.id, bool_or(x.from_day <= :today and (x.until_day is null or x.until_day > :today)) as held,
                       sum(greatest(b.n - e.n, 0)) as days
                from waiting o
                join promotion_pause x on x.project_id = o.id and (x.until_day is null or x.until_day > o.since_on)
                left join back b on b.day = greatest(x.from_day - 1, o.since_on)
                left join back e on e.day = least(coalesce(x.until_day - 1, :today), :today)
                group by o.id),
            clocked as (
                select o.*, w.place as stage_place, w.red, w.due, coalesce(z.held, false) as held, (b.n - coalesce(z.days, 0))::int as elapsed,
                       greatest(:today - o.next_on, 0) as late
                from waiting o
                left join ways w on w.pipeline = o.pipeline and w.stage = o.stage
                left join back b on b.day = o.since_on
                left join paused z on z.id = o.id),
            stuck as (
                select c.*, case when not held and elapsed >= due then 'DUE' when not held and elapsed >= red then 'RED'
                                 when late > 0 then 'STEP' end as cause,
                       case when not held and elapsed >= due then 2000000 + elapsed - due
                            when not held and elapsed >= red then 1000000 + elapsed - red else late end as weight
                from clocked c)
            """;

    private static final String ROWS = """
            from (select s.*, 'XM-' || s.year || '-' || lpad(s.number::text, 6, '0') as code, coalesce(c.name, s.firm) as firm_now,
                         coalesce(c.invented, false) as firm_invented, coalesce(u.name, '') as owner_name, u.login as owner_login
                  from stuck s left join app_user u on u.id = s.owner
                  left join company c on c.id = case when s.company_id is null then null else company_root(s.company_id) end
                  where s.cause is not null and (:cause = '' or s.cause = :cause)) r
            where (:q = '' or strpos(lower(name || ' ' || firm_now || ' ' || code || ' ' || owner_name), lower(:q)) > 0)
              and (:owner = '' or owner_login = :owner)""";

    private final JdbcClient jdbc;
    private final ListingStore<StuckRow> store;
    private final FunnelSnapshots snapshots;
    private final FunnelDays days;
    private final Projects projects;

    StuckStore(JdbcClient jdbc, FunnelSnapshots snapshots, FunnelDays days, Projects projects) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, StuckStore::read);
        this.snapshots = snapshots;
        this.days = days;
        this.projects = projects;
    }

    /**
     * How many are stuck by what is worst.
     *
     * @param open of so many on their way
     * @param uncounted nobody can say how long these have been at their stage: the calendar of a year is not loaded
     */
    public record Counts(Map<Cause, Long> by, long open, long uncounted) {

        public Counts {
            by = Map.copyOf(by);
        }

        public long of(Cause cause) {
            return by.getOrDefault(cause, 0L);
        }

        public long all() {
            return by.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public PageOf<StuckRow> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<StuckRow> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    /** Under the filters of the list but the cause. */
    public Counts counts(Listing listing, Visitor visitor) {
        Rows rows = rows(listing.without("cause"), visitor);
        Map<Cause, Long> by = new EnumMap<>(Cause.class);
        long[] others = new long[2];
        jdbc.sql(rows.with() + """
                        select coalesce(cause, '') as cause, count(*) as count,
                               count(*) filter (where red is not null and not held and elapsed is null) as uncounted
                        from stuck group by 1
                        """).params(rows.parameters()).query(row -> {
            if (!row.getString("cause").isEmpty()) {
                by.put(Cause.valueOf(row.getString("cause")), row.getLong("count"));
            }
            others[0] += row.getLong("count");
            others[1] += row.getLong("uncounted");
        });
        return new Counts(by, others[0], others[1]);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        LocalDate today = snapshots.today();
        Filter asked = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(snapshots.stages().parameters());
        parameters.putAll(days.before(today));
        parameters.put("today", today);
        parameters.put("zoneId", snapshots.zone());
        parameters.put("q", listing.q());
        parameters.put("cause", listing.filter("cause").orElse(""));
        parameters.put("owner", listing.filter("owner").orElse(""));
        for (String column : new String[] {"pipeline", "stage", "zone", "chain"}) {
            asked = listing.filter(column)
                    .map(value -> Filter.where(
                            "coalesce(p." + column + ", '') = :asked_" + column,
                            "asked_" + column,
                            value.equals(FunnelQuestion.NONE) ? "" : value))
                    .map(asked::and)
                    .orElse(asked);
        }
        asked = listing.filter("unit")
                .filter(unit -> unit.matches("\\d{1,18}"))
                .map(unit ->
                        Filter.where("p.unit in (select org_unit_below(:askedUnit))", "askedUnit", Long.valueOf(unit)))
                .map(asked::and)
                .orElse(asked);
        parameters.putAll(asked.parameters());
        return new Rows(snapshots.stages().sql() + CLOCKED.formatted(asked.sql()), ROWS, parameters);
    }

    private static StuckRow read(ResultSet row, int number) throws SQLException {
        return new StuckRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("firm_now"),
                row.getBoolean("firm_invented"),
                row.getString("pipeline"),
                row.getString("stage"),
                row.getString("zone_now"),
                row.getString("owner_name"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("since_on", LocalDate.class),
                whole(row, "elapsed"),
                whole(row, "red"),
                whole(row, "due"),
                row.getString("next_step"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                row.getInt("late"));
    }

    private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
        @Nullable Integer value = row.getObject(column, Integer.class);
        return Optional.ofNullable(value);
    }
}
