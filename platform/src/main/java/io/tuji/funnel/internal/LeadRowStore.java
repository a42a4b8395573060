package io.tuji.funnel.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.funnel.internal.FunnelSnapshots.Snapshot;
import io.tuji.lead.Leads;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The leads behind the first bar of the funnel. */
@Repository
public class LeadRowStore {

    public static final ListShape SHAPE = ListShape.of("/funnel/leads", "code")
            .descending("raised", "raised_at")
            .ascending("firm", "firm_now collate \"zh-x-icu\"")
            .ascending("source", "source")
            .ascending("chain", "chain")
            .ascending("project", "project")
            .ascending("code", "code")
            .filters("on", "pipeline", "chain", "unit", "source", "from", "to", "turned");

    /** Leads that had been raised, with the body to which they were given first. */
    static final String ASKED = """
            from lead l
            left join lateral (
                select a.unit_before, true as passed from lead_act a
                where a.year = l.year and a.number = l.number and a.owner_before <> a.owner_after order by a.id limit 1) f on true
            where l.raised_at < :until and l.raised_at >= :leadFrom and l.raised_at < :leadTo
              and (:leadChain = '' or l.chain = case :leadChain when '-' then '' else :leadChain end)
              and (:leadSource = '' or l.source = :leadSource)
              and (:leadUnit = '' or case when f.passed then f.unit_before else l.unit end
                   in (select org_unit_below(case when :leadUnit ~ '^\\d{1,18}$' then :leadUnit::bigint end)))
            """;

    private final ListingStore<LeadRow> store;
    private final FunnelSnapshots snapshots;
    private final Leads leads;

    LeadRowStore(JdbcClient jdbc, FunnelSnapshots snapshots, Leads leads) {
        this.snapshots = snapshots;
        this.leads = leads;
        this.store = new ListingStore<>(jdbc, this::read);
    }

    /** The values that {@link #ASKED} names beside those of a snapshot. */
    static Map<String, Object> parameters(FunnelQuestion question, FunnelSnapshots snapshots) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("leadFrom", snapshots.start(question.from().orElse(LocalDate.EPOCH)));
        parameters.put("leadTo", snapshots.after(question.to().orElse(question.on())));
        parameters.put("leadChain", question.chain());
        parameters.put("leadSource", question.source());
        parameters.put("leadUnit", question.unit());
        return parameters;
    }

    public PageOf<LeadRow> page(FunnelQuestion question, Listing listing, Visitor visitor) {
        return store.page(rows(question, listing, visitor), listing);
    }

    public void each(FunnelQuestion question, Listing listing, Visitor visitor, Consumer<LeadRow> consumer) {
        store.each(rows(question, listing, visitor), listing, consumer);
    }

    private Rows rows(FunnelQuestion question, Listing listing, Visitor visitor) {
        Filter seen = leads.visible(visitor);
        Snapshot kept = snapshots.kept(question, visitor);
        Map<String, Object> parameters = new HashMap<>(kept.parameters());
        parameters.putAll(seen.parameters());
        parameters.putAll(parameters(question, snapshots));
        String turned = listing.filter("turned").isPresent() ? " where project <> ''" : "";
        String from = """
                from (select 'XS-' || l.year || '-' || lpad(l.number::text, 6, '0') as code, l.chain, l.source, l.raised_at,
                        coalesce((select c.name from company c where c.id = company_root(l.company_id)), l.firm) as firm_now,
                        coalesce((select min('XM-' || k.year || '-' || lpad(k.number::text, 6, '0')) from kept k
                                  where k.lead_year = l.year and k.lead_number = l.number), '') as project
                """ + ASKED + " and " + seen.sql() + ") t" + turned;
        return new Rows(kept.sql() + " ", from, parameters);
    }

    private LeadRow read(ResultSet row, int number) throws SQLException {
        return new LeadRow(
                row.getString("code"),
                row.getString("firm_now"),
                row.getString("chain"),
                row.getString("source"),
                LocalDate.ofInstant(row.getTimestamp("raised_at").toInstant(), ZoneId.of(snapshots.zone())),
                row.getString("project"));
    }
}
