package io.tuji.funnel.internal;

import io.tuji.access.Visitor;
import io.tuji.funnel.internal.FunnelSnapshots.Snapshot;
import io.tuji.funnel.internal.MonthBulletin.Counted;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what became of projects in a month. */
@Repository
class BulletinStore {

    private static final String EVENTS = """
            , events as (
                select k.id, k.zone, k.place, 'entered' as what, k.created_at as at from kept k
                union all
                select t.id, t.zone, t.place, 'left', t.stepped_at from stood t where t.state <> 'OPEN'
                union all
                select k.id, k.zone, k.place, v.stage, min(e.entered_at)
                from kept k
                join ways v on v.pipeline = k.pipeline and v.stage = any (:columns::text[])
                join promotion_entry e on e.project_id = k.id and e.entered_at < :until
                join ways w on w.pipeline = k.pipeline and w.stage = e.stage and w.place >= v.place
                group by k.id, k.zone, k.place, v.stage)
            select grouping(zone, place) as level, coalesce(zone, place, '') as of, what,
                   count(*) filter (where at >= :month) as month, count(*) as year
            from events where at >= :year
            group by grouping sets ((what), (what, zone), (what, place))
            """;

    private final JdbcClient jdbc;
    private final FunnelSnapshots snapshots;

    BulletinStore(JdbcClient jdbc, FunnelSnapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    /** By what is counted, and within it by id. */
    record Month(Counted whole, Map<String, Counted> zones, Map<String, Counted> streets) {}

    Month of(YearMonth month, FunnelQuestion question, List<String> columns, Visitor visitor) {
        Snapshot stood = snapshots
                .stood(question, visitor)
                .with("columns", columns.toArray(String[]::new))
                .with("month", snapshots.start(month.atDay(1)))
                .with("year", snapshots.start(month.atDay(1).withDayOfYear(1)));
        Map<String, Counted> zones = new HashMap<>();
        Map<String, Counted> streets = new HashMap<>();
        Counted whole = new Counted("", new HashMap<>());
        jdbc.sql(stood.sql() + EVENTS).params(stood.parameters()).query(row -> {
            String of = row.getString("of");
            Counted counted = switch (row.getInt("level")) {
                case 1 -> zones.computeIfAbsent(of, BulletinStore::fresh);
                case 2 -> streets.computeIfAbsent(of, BulletinStore::fresh);
                default -> whole;
            };
            counted.counts().put(row.getString("what"), new long[] {row.getLong("month"), row.getLong("year")});
        });
        return new Month(whole, zones, streets);
    }

    private static Counted fresh(String of) {
        return new Counted(of, new HashMap<>());
    }
}
