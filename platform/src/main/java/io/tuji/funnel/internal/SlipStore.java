package io.tuji.funnel.internal;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.funnel.internal.FunnelSnapshots.Snapshot;
import io.tuji.funnel.internal.SlipRow.Amounts;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the changes of projects how days, values and likelihood have slipped. */
@Repository
public class SlipStore {

    public static final ListShape SHAPE = ListShape.of("/funnel/slips", "code")
            .descending("days", "days")
            .descending("delays", "delays")
            .descending("value", "abs(value)")
            .ascending("odds", "odds")
            .descending("latest", "latest")
            .ascending("expected", "expected")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("stage", "reached")
            .ascending("zone", "zone")
            .ascending("owner", "owner_name collate \"zh-x-icu\"")
            .ascending("code", "code")
            .filters(FunnelQuestion.NAMES.toArray(String[]::new));

    private static final String SLIPPED = """
            , slipped as (
                select c.project_id, max(c.changed_at) as latest,
                       count(*) filter (where c.field = 'expected_on') as delays,
                       coalesce(sum(case when c.field = 'expected_on' then c.after::date - c.before::date end), 0) as days,
                       max(case when c.field = 'expected_on' then to_char(c.id, 'FM000000000000000000') || c.after end) as expected_last,
                       count(*) filter (where c.field = 'investment') as values,
                       coalesce(sum(case when c.field = 'investment' then c.after::numeric - c.before::numeric end), 0) as value,
                       count(*) filter (where c.field = 'likelihood') as changes,
                       coalesce(sum(case when c.field = 'likelihood'
                           then array_position(:likelihoods::text[], c.after) - array_position(:likelihoods::text[], c.before) end), 0) as odds,
                       max(case when c.field = 'likelihood' then to_char(c.id, 'FM000000000000000000') || c.after end) as likelihood_last
                from kept k join promotion_change c on c.project_id = k.id
                where c.changed_at < :until and c.before <> '' and c.after <> ''
                  and c.field in ('expected_on', 'investment', 'likelihood')
                group by c.project_id),
            slips as (
                select t.*, s.latest, s.delays, s.days, substr(s.expected_last, 19)::date as expected, s.values, s.value, s.changes, s.odds,
                       coalesce(substr(s.likelihood_last, 19), '') as likelihood, coalesce(u.name, '') as owner_name
                from slipped s join stood t on t.id = s.project_id left join app_user u on u.id = t.owner)
            """;

    private static final String ROWS = """
            from (select s.*, 'XM-' || s.year || '-' || lpad(s.number::text, 6, '0') as code, coalesce(c.name, s.firm) as firm_now,
                         coalesce(c.invented, false) as firm_invented, (s.latest at time zone :zoneId)::date as latest_on
                  from slips s
                  left join company c on c.id = case when s.company_id is null then null else company_root(s.company_id) end) r
            where (:q = '' or strpos(lower(name || ' ' || firm_now || ' ' || code || ' ' || owner_name), lower(:q)) > 0)""";

    private final JdbcClient jdbc;
    private final ListingStore<SlipRow> store;
    private final FunnelSnapshots snapshots;
    private final Projects projects;

    SlipStore(JdbcClient jdbc, FunnelSnapshots snapshots, Projects projects) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, SlipStore::read);
        this.snapshots = snapshots;
        this.projects = projects;
    }

    public PageOf<SlipRow> page(FunnelQuestion question, Listing listing, Visitor visitor) {
        return store.page(rows(question, listing, visitor), listing);
    }

    public void each(FunnelQuestion question, Listing listing, Visitor visitor, Consumer<SlipRow> consumer) {
        store.each(rows(question, listing, visitor), listing, consumer);
    }

    /** Those of whose projects any was put off, the most days first. */
    public List<SlipSum> byZone(FunnelQuestion question, Visitor visitor) {
        return sums("zone", question, visitor);
    }

    public List<SlipSum> byOwner(FunnelQuestion question, Visitor visitor) {
        return sums("owner_name", question, visitor);
    }

    private List<SlipSum> sums(String column, FunnelQuestion question, Visitor visitor) {
        Snapshot slipped = slipped(question, visitor);
        return jdbc.sql(slipped.sql() + "select " + column + """
                         as of, count(*) as projects, sum(days) as days, percentile_disc(0.5) within group (order by days) as median
                        from slips where days > 0 group by 1 order by 3 desc, 1
                        """)
                .params(slipped.parameters())
                .query((row, n) -> new SlipSum(
                        row.getString("of"), row.getLong("projects"), row.getLong("days"), row.getLong("median")))
                .list();
    }

    private Rows rows(FunnelQuestion question, Listing listing, Visitor visitor) {
        Snapshot slipped = slipped(question, visitor);
        Map<String, Object> parameters = new HashMap<>(slipped.parameters());
        parameters.put("q", listing.q());
        parameters.put("zoneId", snapshots.zone());
        return new Rows(slipped.sql(), ROWS, parameters);
    }

    private Snapshot slipped(FunnelQuestion question, Visitor visitor) {
        Snapshot stood = snapshots.stood(question, visitor);
        String[] likelihoods = projects
                .rules()
                .flatMap(rules -> rules.findField("likelihood"))
                .map(PromotionRules.Field::choices)
                .orElse(List.of())
                .stream()
                .map(Choice::id)
                .toArray(String[]::new);
        return new Snapshot(stood.sql() + SLIPPED, stood.parameters()).with("likelihoods", likelihoods);
    }

    private static SlipRow read(ResultSet row, int number) throws SQLException {
        return new SlipRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("firm_now"),
                row.getBoolean("firm_invented"),
                row.getString("stage"),
                row.getString("zone"),
                row.getString("owner_name"),
                row.getLong("delays"),
                row.getLong("days"),
                Optional.ofNullable(row.getObject("expected", LocalDate.class)),
                new Amounts(row.getLong("values"), number(row, "value")),
                new Amounts(row.getLong("changes"), number(row, "odds")),
                row.getString("likelihood"),
                row.getObject("latest_on", LocalDate.class));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column));
    }
}
