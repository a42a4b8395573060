package io.tuji.funnel.internal;

import io.tuji.access.Visitor;
import io.tuji.funnel.internal.FunnelSnapshots.Snapshot;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exactly the projects behind a number of a report. */
@Repository
public class FunnelRowStore {

    public static final ListShape SHAPE = ListShape.of(Drill.PATH, "code")
            .descending("entered", "created_at")
            .descending("since", "stepped_at")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("firm", "firm_now collate \"zh-x-icu\"")
            .ascending("stage", "reached")
            .ascending("state", "state")
            .ascending("zone", "zone")
            .ascending("owner", "owner_name collate \"zh-x-icu\"")
            .ascending("unit", "unit_name collate \"zh-x-icu\"")
            .ascending("code", "code")
            .filters(Stream.concat(FunnelQuestion.NAMES.stream(), Drill.NAMES.stream())
                    .toArray(String[]::new));

    private static final String ROWS = """
            from (select t.*, 'XM-' || t.year || '-' || lpad(t.number::text, 6, '0') as code, coalesce(c.name, t.firm) as firm_now,
                         coalesce(c.invented, false) as firm_invented, u.name as owner_name, coalesce(b.name, '') as unit_name,
                         (t.created_at at time zone :zoneId)::date as entered_on, (t.stepped_at at time zone :zoneId)::date as since_on
                  from stood t
                  left join app_user u on u.id = t.owner
                  left join org_unit b on b.id = t.created_unit
                  left join company c on c.id = case when t.company_id is null then null else company_root(t.company_id) end
                  where %s) r
            where (:q = '' or strpos(lower(name || ' ' || firm_now || ' ' || code || ' ' || owner_name), lower(:q)) > 0)""";

    private final ListingStore<ProjectRow> store;
    private final FunnelSnapshots snapshots;

    FunnelRowStore(JdbcClient jdbc, FunnelSnapshots snapshots) {
        this.store = new ListingStore<>(jdbc, FunnelRowStore::read);
        this.snapshots = snapshots;
    }

    public PageOf<ProjectRow> page(FunnelQuestion question, Listing listing, Visitor visitor) {
        return store.page(rows(question, listing, visitor), listing);
    }

    public void each(FunnelQuestion question, Listing listing, Visitor visitor, Consumer<ProjectRow> consumer) {
        store.each(rows(question, listing, visitor), listing, consumer);
    }

    private Rows rows(FunnelQuestion question, Listing listing, Visitor visitor) {
        Snapshot stood = snapshots.stood(question, visitor);
        Map<String, Object> parameters = new HashMap<>(stood.parameters());
        parameters.put("q", listing.q());
        parameters.put("zoneId", snapshots.zone());
        for (String name : Drill.NAMES) {
            parameters.put(name, listing.filter(name).orElse(""));
        }
        parameters.put(Drill.SINCE, snapshots.start(since(listing)));
        String what = listing.filter(Drill.WHAT).orElse(Drill.ENTERED);
        return new Rows(stood.sql(), ROWS.formatted(Drill.sql(what)), parameters);
    }

    private static LocalDate since(Listing listing) {
        return listing.filter(Drill.SINCE)
                .filter(day -> day.matches("\\d{4}-(0[1-9]|1[0-2])-01"))
                .map(LocalDate::parse)
                .orElse(LocalDate.EPOCH);
    }

    private static ProjectRow read(ResultSet row, int number) throws SQLException {
        return new ProjectRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("firm_now"),
                row.getBoolean("firm_invented"),
                row.getString("pipeline"),
                row.getString("stage"),
                row.getString("state"),
                row.getString("reason"),
                row.getString("zone"),
                Objects.requireNonNullElse(row.getString("owner_name"), ""),
                row.getString("unit_name"),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("since_on", LocalDate.class));
    }
}
