package io.tuji.funnel.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.funnel.internal.StuckRow.Cause;
import io.tuji.promotion.Hindrances;
import io.tuji.promotion.Hindrances.Hindrance;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the projects that are stuck today: those that other modules say are held up, and those whose stage lasts too long by the same clock as
 * {@link io.tuji.promotion.StageClocks} or whose next step is late.
 */
@Repository
public class StuckStore {

    public static final ListShape SHAPE = ListShape.of("/funnel/stuck", "code")
            .descending("weight", "weight")
            .descending("days", "lasts")
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
            timed as (
                select c.*, case when not held and elapsed >= due then 'DUE' when not held and elapsed >= red then 'RED'
                                 when late > 0 then 'STEP' end as clock,
                       case when not held and elapsed >= due then %d + elapsed - due
                            when not held and elapsed >= red then %d + elapsed - red else late end as clock_weight
                from clocked c),
            stuck as (
                select t.*, coalesce(h.cause, t.clock) as cause, greatest(h.weight, t.clock_weight) as weight,
                       case when h.cause is not null then h.days when t.clock = 'STEP' then t.late else t.elapsed end as lasts
                from timed t
                left join unnest(:heldProjects::bigint[], :heldCauses::text[], :heldDays::int[], :heldWeights::int[])
                          as h (project, cause, days, weight) on h.project = t.id)
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
    private final List<Hindrances> hindrances;
    private final FunnelSnapshots snapshots;
    private final FunnelDays days;
    private final Projects projects;

    StuckStore(
            JdbcClient jdbc,
            List<Hindrances> hindrances,
            FunnelSnapshots snapshots,
            FunnelDays days,
            Projects projects) {
        this.jdbc = jdbc;
        this.hindrances = List.copyOf(hindrances);
        this.snapshots = snapshots;
        this.days = days;
        this.projects = projects;
    }

    /** How many have the cause. */
    public record Count(Cause cause, long number) {}

    /**
     * How many are stuck by what is worst, the most frequent cause first.
     *
     * @param open of so many on their way
     * @param uncounted nobody can say how long these have been at their stage: the calendar of a year is not loaded
     */
    public record Counts(List<Count> by, long open, long uncounted) {

        public Counts {
            by = List.copyOf(by);
        }

        public long all() {
            return by.stream().mapToLong(Count::number).sum();
        }

        /** Of the most frequent cause. */
        public long most() {
            return by.stream().mapToLong(Count::number).max().orElse(0);
        }
    }

    public PageOf<StuckRow> page(Listing listing, Visitor visitor) {
        HeldUp held = HeldUp.of(hindrances);
        return store(held).page(rows(listing, held, visitor), listing);
    }

    public List<StuckRow> first(int most, Listing listing, Visitor visitor) {
        HeldUp held = HeldUp.of(hindrances);
        return store(held).first(most, rows(listing, held, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<StuckRow> consumer) {
        HeldUp held = HeldUp.of(hindrances);
        store(held).each(rows(listing, held, visitor), listing, consumer);
    }

    private ListingStore<StuckRow> store(HeldUp held) {
        return new ListingStore<>(jdbc, (row, n) -> read(row, held));
    }

    /** Under the filters of the list but the cause. */
    public Counts counts(Listing listing, Visitor visitor) {
        HeldUp held = HeldUp.of(hindrances);
        Rows rows = rows(listing.without("cause"), held, visitor);
        Map<String, Long> by = new HashMap<>();
        long[] others = new long[2];
        jdbc.sql(rows.with() + """
                        select coalesce(cause, '') as cause, count(*) as count,
                               count(*) filter (where red is not null and not held and elapsed is null) as uncounted
                        from stuck group by 1
                        """).params(rows.parameters()).query(row -> {
            by.put(row.getString("cause"), row.getLong("count"));
            others[0] += row.getLong("count");
            others[1] += row.getLong("uncounted");
        });
        List<Count> counts = held.causes()
                .map(cause -> new Count(cause, by.getOrDefault(cause.id(), 0L)))
                .filter(count -> count.number() > 0)
                .sorted(Comparator.comparingLong(Count::number).reversed())
                .toList();
        return new Counts(counts, others[0], others[1]);
    }

    private Rows rows(Listing listing, HeldUp held, Visitor visitor) {
        LocalDate today = snapshots.today();
        Filter asked = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(snapshots.stages().parameters());
        parameters.putAll(days.before(today));
        parameters.putAll(held.parameters());
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
        return new Rows(
                snapshots.stages().sql() + CLOCKED.formatted(asked.sql(), HeldUp.DUE, HeldUp.RED), ROWS, parameters);
    }

    private static StuckRow read(ResultSet row, HeldUp heldUp) throws SQLException {
        String clock = row.getString("cause");
        Optional<Hindrance> held = heldUp.find(new Project.Id(row.getLong("id")));
        Cause cause = held.map(Cause::of).orElseGet(() -> clock(clock));
        return new StuckRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("firm_now"),
                row.getBoolean("firm_invented"),
                row.getString("pipeline"),
                row.getString("stage"),
                row.getString("zone_now"),
                row.getString("owner_name"),
                cause,
                row.getObject("since_on", LocalDate.class),
                whole(row, "elapsed"),
                whole(row, "red"),
                whole(row, "due"),
                row.getString("next_step"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                row.getInt("late"),
                held);
    }

    private static Cause clock(String id) {
        return Cause.OF_CLOCKS.stream()
                .filter(cause -> cause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
        @Nullable Integer value = row.getObject(column, Integer.class);
        return Optional.ofNullable(value);
    }
}
