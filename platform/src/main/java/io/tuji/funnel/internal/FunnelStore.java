package io.tuji.funnel.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.funnel.internal.Snapshots.Snapshot;
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

    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Leads leads;

    FunnelStore(JdbcClient jdbc, Snapshots snapshots, Leads leads) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.leads = leads;
    }

    /**
     * So many projects that stood alike.
     *
     * @param reached the place on its way, from 1, to which they had come; 0 where the pack no longer has any of their stages
     */
    record Standing(String pipeline, String stage, String state, String reason, int reached, long count) {}

    /** A stage of a pipeline. */
    record Spot(String pipeline, String stage) {}

    List<Standing> standings(FunnelQuestion question, Visitor visitor) {
        Snapshot stood = snapshots.stood(question, visitor);
        return jdbc.sql(stood.sql() + """
                        select t.pipeline, t.stage, t.state, t.reason, t.reached, count(*) as count from stood t
                        group by t.pipeline, t.stage, t.state, t.reason, t.reached
                        """)
                .params(stood.parameters())
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
        Snapshot kept = snapshots.kept(question, visitor).with("zoneId", snapshots.zone());
        Map<Spot, SortedMap<Integer, Long>> stays = new HashMap<>();
        jdbc.sql(kept.sql() + """
                        , walked as (
                            select e.project_id, e.id, e.stage, (e.entered_at at time zone :zoneId)::date as day
                            from promotion_entry e where e.act in ('ENTER', 'BACK', 'OVERRIDE') and e.entered_at < :until),
                        stays as (
                            select w.project_id, w.stage, lead(w.day) over (partition by w.project_id order by w.id) - w.day as days
                            from walked w)
                        select k.pipeline, s.stage, s.days, count(*) as count from stays s join kept k on k.id = s.project_id
                        where s.days is not null group by k.pipeline, s.stage, s.days
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
