package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.zone.WarZone.Help;
import io.tuji.zone.WarZone.Load;
import io.tuji.zone.internal.StageCutoffs.Cutoff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts projects and requests zone by zone, and what the bodies of the two wings bring. */
@Repository
class ZoneFigureStore {

    private final JdbcClient jdbc;

    ZoneFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open projects of a zone at a stage; {@code late} and {@code unclear} as in {@link io.tuji.zone.WarZone.Standing}. */
    record Count(String zone, String stage, long open, long late, long unclear) {}

    List<Count> counts(List<Cutoff> cutoffs, Filter visible) {
        return jdbc.sql("""
                        select p.zone, p.stage, count(*) as open,
                               count(*) filter (where k.known and p.stage_since < k.before) as late,
                               count(*) filter (where not k.known and p.stage_since < k.before) as unclear
                        from promotion_project p
                        left join unnest(cast(:stages as text[]), cast(cast(:befores as text[]) as timestamptz[]),
                                         cast(cast(:knowns as text[]) as boolean[])) as k (stage, before, known) on k.stage = p.stage
                        where p.state = 'OPEN' and p.zone is not null and\s""" + visible.sql() + " group by p.zone, p.stage")
                .params(visible.parameters())
                .param("stages", texts(cutoffs, Cutoff::stage))
                .param("befores", texts(cutoffs, Cutoff::before))
                .param("knowns", texts(cutoffs, Cutoff::isKnown))
                .query((row, n) -> new Count(
                        row.getString("zone"),
                        row.getString("stage"),
                        row.getLong("open"),
                        row.getLong("late"),
                        row.getLong("unclear")))
                .list();
    }

    private static String[] texts(List<Cutoff> cutoffs, Function<Cutoff, Object> part) {
        return cutoffs.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    long unassigned(Filter visible) {
        return jdbc.sql("select count(*) from promotion_project p where p.state = 'OPEN' and p.zone is null and "
                        + visible.sql())
                .params(visible.parameters())
                .query(Long.class)
                .single();
    }

    /** @param most so many open projects are not too many */
    Map<String, Load> load(int most, Filter visible) {
        Map<String, Load> load = new HashMap<>();
        jdbc.sql("""
                        with owned as (
                            select p.owner, p.zone, sum(count(*)) over (partition by p.owner) as projects from promotion_project p
                            where p.state = 'OPEN' and\s""" + visible.sql() + """
                         group by p.owner, p.zone)
                        select zone, count(*) as officers, count(*) filter (where projects > :most) as over from owned
                        where zone is not null group by zone
                        """)
                .params(visible.parameters())
                .param("most", most)
                .query(row -> {
                    load.put(row.getString("zone"), new Load(row.getLong("officers"), row.getLong("over")));
                });
        return load;
    }

    /** Help that crosses the borders of zones, asked and not refused. */
    Map<String, Help> help(Filter seen) {
        Map<String, Help> help = new HashMap<>();
        jdbc.sql("""
                        with crossing as (
                            select r.id, p.zone as by_zone, z.zone as of_zone
                            from zone_request r join promotion_project p on p.id = r.project_id
                            left join app_user t on t.id = r.to_person
                            left join zone_body z on z.untied_at is null and coalesce(r.to_unit, t.org_unit) in (select org_unit_below(z.unit))
                            where r.kind = 'HELP' and r.state in ('ASKED', 'ACCEPTED') and z.zone is distinct from p.zone and\s""" + seen.sql() + """
                        )
                        select zone, count(distinct id) filter (where side = 'BY') as by_it, count(distinct id) filter (where side = 'OF') as of_it
                        from (select id, by_zone as zone, 'BY' as side from crossing union all select id, of_zone, 'OF' from crossing) sides
                        where zone is not null group by zone
                        """).params(seen.parameters()).query(row -> {
            help.put(row.getString("zone"), new Help(row.getLong("by_it"), row.getLong("of_it")));
        });
        return help;
    }

    List<Wing> wings(Filter visible) {
        return jdbc.sql("""
                        with held as (
                            select p.created_unit, p.unit, p.state, count(*) as projects from promotion_project p where\s""" + visible.sql() + """
                         group by p.created_unit, p.unit, p.state)
                        select o.id, o.name, o.kind, coalesce(sum(h.projects) filter (where h.brought), 0) as created,
                               coalesce(sum(h.projects) filter (where h.brought and h.state = 'OPEN'), 0) as open,
                               coalesce(sum(h.projects) filter (where h.brought and h.state = 'LOST'), 0) as lost,
                               coalesce(sum(h.projects) filter (where h.owned and h.state = 'OPEN'), 0) as owned
                        from org_unit o left join lateral (
                            select projects, state, created_unit in (select org_unit_below(o.id)) as brought,
                                   unit in (select org_unit_below(o.id)) as owned
                            from held) h on h.brought or h.owned
                        where o.kind in ('STREET_OFFICE', 'PARK_COMPANY') and o.ended_at is null
                        group by o.id order by created desc, o.kind desc, o.name collate "zh-x-icu", o.id
                        """)
                .params(visible.parameters())
                .query((row, n) -> new Wing(
                        new OrgUnitId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getLong("created"),
                        row.getLong("open"),
                        row.getLong("lost"),
                        row.getLong("owned")))
                .list();
    }
}
