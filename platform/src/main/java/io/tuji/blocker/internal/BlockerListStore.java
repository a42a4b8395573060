package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.BlockerTime;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Blockers as one pool: lit, filtered, sorted and cut in the database. */
@Repository
public class BlockerListStore {

    public static final ListShape SHAPE = ListShape.of("/blockers", "b.id")
            .ascending(
                    "light",
                    "array_position(array['RED','YELLOW','UNKNOWN','GREEN','PAUSED','WAITING','ENDED'], light)")
            .descending("days", "days")
            .ascending("subject", "subject_name collate \"zh-x-icu\"")
            .ascending("cause", "cause")
            .ascending(
                    "state",
                    "array_position(array['OPEN','VERIFIED','IN_WORK','SOLVED','CONFIRMED','WITHDRAWN'], state)")
            .descending("level", "array_position(array['STREET','DISTRICT','CITY'], level)")
            .ascending("owner", "(owner_name || unit_name) collate \"zh-x-icu\"")
            .ascending("unit", "unit_name collate \"zh-x-icu\"")
            .descending("asked", "asked_on")
            .descending("round", "round")
            .descending("touched", "touched_at")
            .ascending("code", "b.id")
            .filters("mine", "unit", "cause", "light", "level", "state", "stage", "reopened", "project", "company");

    /** The time of the next step, as {@link BlockerTime} has it. */
    private static final String TERM =
            "case state when 'OPEN' then %d when 'VERIFIED' then %d else case when hard then %d else %d end end"
                    .formatted(BlockerTime.VERIFIED, BlockerTime.ANSWERED, BlockerTime.HARD, BlockerTime.SOLVED);

    /** Working days from the start to the day on which the clock stops, without those of the pauses; null where the calendar ends. */
    private static final String DAYS = """
            (t.worked)[t.today - b.started_on + 1] - (t.worked)[t.today - least(coalesce(b.stopped_on, t.today), t.today) + 1]
              - coalesce((select sum((t.worked)[t.today - s.from_on + 1] - (t.worked)[t.today - s.until_on + 1])
                          from (select greatest(from_on - 1, b.started_on) as from_on,
                                       greatest(least(coalesce(until_on - 1, t.today), coalesce(b.stopped_on, t.today)), b.started_on) as until_on
                                from blocker_pause where blocker_id = b.id) s
                          where s.until_on > s.from_on), 0) as days
            """;

    private static final String LIGHT =
            "case when state in ('CONFIRMED', 'WITHDRAWN') then 'ENDED' when state = 'SOLVED' then 'WAITING'"
                    + " when is_paused then 'PAUSED' when days is null then 'UNKNOWN' when days > term then 'RED'"
                    + " when days >= term - term / " + BlockerTime.NEAR + " then 'YELLOW' else 'GREEN' end as light";

    private static final String ASKED = """
             where (:q = '' or strpos(lower(words || ' ' || subject_name || ' ' || firm_now || ' ' || code || ' ' || owner_name || ' ' || asked_by), lower(:q)) > 0)
              and (:cause = '' or cause = :cause)
              and (:light = '' or light = :light)
              and (:level = '' or level = :level)
              and (:state = '' or state = :state or (:state = 'RUNNING' and state in ('OPEN', 'VERIFIED', 'IN_WORK')))
              and (:stage = '' or stage = :stage)
              and (:reopened = '' or round > 1)
              and (:unit = '' or unit::text = :unit)
              and (:project = '' or 'XM-' || project_year || '-' || lpad(project_number::text, 6, '0') = :project)
              and (:company = '' or standing = (select company_root(case when :company ~ '^QY-[0-9]{8,18}$' then substr(:company, 4)::bigint end)))
              and (:mine = '' or\s""";

    private final JdbcClient jdbc;
    private final ListingStore<Blocker> store;
    private final BlockerReach reach;
    private final WorkedDays worked;

    BlockerListStore(JdbcClient jdbc, BlockerStore blockers, BlockerReach reach, WorkedDays worked) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, blockers::read);
        this.reach = reach;
        this.worked = worked;
    }

    /** How many running ones have a cause and a light. */
    public record Count(Cause cause, BlockerLight light, long number) {}

    public PageOf<Blocker> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Blocker> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Filter own = BlockerReach.own(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(worked.parameters());
        parameters.putAll(seen.parameters());
        parameters.putAll(own.parameters());
        return Rows.of("from " + lit(seen) + " " + ASKED + own.sql() + ")", parameters);
    }

    /** Blockers under the name {@code b} with {@code days}, {@code term} and {@code light}. */
    static String lit(Filter seen) {
        return "(select b.*, " + LIGHT + " from (" + BlockerStore.SELECT + ", "
                + TERM.replace("state", "b.state").replace("hard", "b.hard")
                + " as term, " + DAYS + BlockerStore.FROM
                + " cross join (select cast(:worked as int[]) as worked, cast(:today as date) as today) t where "
                + seen.sql() + ") b) b";
    }

    /** Of the running ones that the visitor may see. */
    public List<Count> counts(Visitor visitor) {
        Filter seen = reach.seen(visitor);
        return jdbc.sql("select cause, light, count(*) as number from " + lit(seen)
                        + " where state in ('OPEN', 'VERIFIED', 'IN_WORK') group by cause, light")
                .params(worked.parameters())
                .params(seen.parameters())
                .query((row, n) -> new Count(
                        Cause.valueOf(row.getString("cause")),
                        BlockerLight.valueOf(row.getString("light")),
                        row.getLong("number")))
                .list();
    }

    /** How many there are under each light. */
    public Map<BlockerLight, Long> lights(Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<BlockerLight, Long> lights = new EnumMap<>(BlockerLight.class);
        jdbc.sql("select light, count(*) as number from " + lit(seen) + " group by light")
                .params(worked.parameters())
                .params(seen.parameters())
                .query(row -> {
                    lights.put(BlockerLight.valueOf(row.getString("light")), row.getLong("number"));
                });
        return lights;
    }

    /** How many of the visitor's own are under a light. */
    public long own(BlockerLight light, Visitor visitor) {
        Filter own = BlockerReach.own(visitor);
        return jdbc.sql("select count(*) from " + lit(own) + " where light = :light")
                .params(worked.parameters())
                .params(own.parameters())
                .param("light", light.name())
                .query(Long.class)
                .single();
    }
}
