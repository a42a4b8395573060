package io.tuji.funnel.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.funnel.internal.FunnelSnapshots.Snapshot;
import io.tuji.lead.Leads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts where projects stood, how long they stayed, and the leads before them. */
@Repository
class FunnelStore {

    /** Of this day projects say it themselves; how far those had come that passed the same stages is looked up once for all of them. */
    private static final String STANDINGS_NOW = """
            , alike as (
                select k.pipeline, k.stage_now, k.state_now, k.reason_now, k.stages, count(*) as count
                from kept k
                group by 1, 2, 3, 4, 5)
            select a.pipeline, coalesce((select w.stage from ways w where w.pipeline = a.pipeline and w.stage = a.stage_now), '') as stage,
                   a.state_now as state, a.reason_now as reason,
                   coalesce((select max(w.place) from ways w where w.pipeline = a.pipeline and w.stage = any (a.stages)), 0) as reached, a.count
            from alike a
            """;

    /** Of another day: walks all steps once: the last step of a project is the largest of its ids, which carries place and state behind it. */
    private static final String STANDINGS = """
            , went as (
                select e.project_id, k.pipeline, coalesce(max(w.place), 0) as reached,
                       max(e.id * 2048 + coalesce(w.place, 0) * 8
                           + case e.state when 'OPEN' then 0 when 'DELAYED' then 1 when 'LOST' then 2 when 'ENDED' then 3 else 4 end) as last
                from kept k
                join promotion_entry e on e.project_id = k.id and e.entered_at < :until
                left join ways w on w.pipeline = k.pipeline and w.stage = e.stage
                group by e.project_id, k.pipeline),
            alike as (
                select g.pipeline, (g.last / 8 % 256)::int as place, (g.last % 8)::int as state, g.reached,
                       case when g.last % 8 = 0 then '' else coalesce((select e.reason from promotion_entry e where e.id = g.last / 2048), '')
                       end as reason, count(*) as count
                from went g
                group by 1, 2, 3, 4, 5)
            select a.pipeline, coalesce(w.stage, '') as stage, (array['OPEN', 'DELAYED', 'LOST', 'ENDED', 'DORMANT'])[a.state + 1] as state, a.reason,
                   a.reached, a.count
            from alike a left join ways w on w.pipeline = a.pipeline and w.place = a.place
            """;

    private final JdbcClient jdbc;
    private final FunnelSnapshots snapshots;
    private final Leads leads;

    FunnelStore(JdbcClient jdbc, FunnelSnapshots snapshots, Leads leads) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.leads = leads;
    }

    /**
     * So many projects that stood alike.
     *
     * @param stage empty where the pack no longer has it
     * @param reached the place on its way, from 1, to which they had come; 0 where the pack no longer has any of their stages
     */
    record Standing(String pipeline, String stage, String state, String reason, int reached, long count) {}

    /** A stage of a pipeline. */
    record Spot(String pipeline, String stage) {}

    /** Sorts in memory and plans for the day that is asked for; compiling such a query takes longer than running it. */
    void prepare() {
        jdbc.sql("""
                        select set_config('work_mem', '64MB', true), set_config('jit', 'off', true),
                               set_config('plan_cache_mode', 'force_custom_plan', true)
                        """).query().listOfRows();
    }

    List<Standing> standings(FunnelQuestion question, Visitor visitor) {
        Snapshot kept = snapshots.kept(question, visitor);
        return jdbc.sql(kept.sql() + (snapshots.isToday(question) ? STANDINGS_NOW : STANDINGS))
                .params(kept.parameters())
                .query((row, n) -> new Standing(
                        row.getString("pipeline"),
                        row.getString("stage"),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getInt("reached"),
                        row.getLong("count")))
                .list();
    }

    /** How many stays at each stage there were of each length in days. */
    Map<Spot, SortedMap<Integer, Long>> stays(FunnelQuestion question, Visitor visitor) {
        Snapshot kept = snapshots.kept(question, visitor).with("zoneOffset", snapshots.zoneOffset());
        Map<Spot, SortedMap<Integer, Long>> stays = new HashMap<>();
        jdbc.sql(kept.sql() + """
                        , stays as (
                            select e.project_id, e.stage, (e.moved_at at time zone make_interval(secs => :zoneOffset))::date
                                - (e.entered_at at time zone make_interval(secs => :zoneOffset))::date as days
                            from promotion_entry e where e.moved_at < :until)
                        select k.pipeline, s.stage, s.days, count(*) as count from stays s join kept k on k.id = s.project_id
                        group by k.pipeline, s.stage, s.days
                        """).params(kept.parameters()).query(row -> {
            stays.computeIfAbsent(new Spot(row.getString("pipeline"), row.getString("stage")), spot -> new TreeMap<>())
                    .put(row.getInt("days"), row.getLong("count"));
        });
        return stays;
    }

    /** @param question without a zone, and without a place */
    FunnelReport.LeadBar leads(FunnelQuestion question, Visitor visitor) {
        Filter seen = leads.visible(visitor);
        Snapshot kept = snapshots.kept(question, visitor);
        return jdbc.sql(kept.sql() + """
                        select count(*) as raised, count(*) filter (where exists (
                            select from kept k where k.lead_year = l.year and k.lead_number = l.number)) as turned
                        """ + LeadRowStore.ASKED + " and " + seen.sql())
                .params(kept.parameters())
                .params(seen.parameters())
                .params(LeadRowStore.parameters(question, snapshots))
                .query((row, n) -> new FunnelReport.LeadBar(row.getLong("raised"), row.getLong("turned")))
                .single();
    }
}
