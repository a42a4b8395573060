package io.tuji.lead.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one query all that the ranking wants to know of firms beside their registration. */
@Repository
class KnownStore {

    /**
     * The firms asked for that stand for themselves, each with all that were merged into it: {@code id} stands in tables. How many they
     * are is known to the planner from the array, whatever it knows of the table.
     */
    static final String FAMILY = """
            with recursive pool as materialized (select unnest(:ids::bigint[]) as company_id),
            family (company_id, id) as (
                select p.company_id, p.company_id from pool p
                where not exists (select from company c where c.id = p.company_id and c.merged_into is not null)
                union all
                select f.company_id, c.id from family f join company c on c.merged_into = f.id)
            """;

    private static final String KNOWN = FAMILY + ", " + """
            supplied as (
                select f.company_id, s.customer_company_id as other, 'SUPPLIES_RESIDENT' as kind, s.id, s.product, s.said_by, s.as_of
                from family f join chain_supply s on s.supplier_company_id = f.id where s.withdrawn_at is null
                union all
                select f.company_id, s.supplier_company_id, 'BUYS_FROM_RESIDENT', s.id, s.product, s.said_by, s.as_of
                from family f join chain_supply s on s.customer_company_id = f.id where s.withdrawn_at is null),
            edge as materialized (
                select e.company_id, jsonb_agg(jsonb_build_object('kind', e.kind, 'name', c.name, 'product', e.product, 'saidBy', e.said_by,
                       'asOf', e.as_of) order by e.as_of desc, e.id)::text as edges
                from supplied e cross join lateral (
                    select c.name from company o join company c on c.id = case when o.merged_into is null then o.id else company_root(o.id) end
                    left join chain_reading r on r.company_id = c.id
                    where o.id = e.other and coalesce(r.resident, c.division_code = :home, false) limit 1) c
                group by e.company_id),
            titled as materialized (
                select f.company_id, jsonb_agg(jsonb_build_object('kind', t.kind, 'saidBy', t.said_by, 'from', t.valid_from)
                       order by t.valid_from, t.id)::text as titles
                from family f join title t on t.company_id = f.id
                where t.valid_from <= :today and coalesce(t.valid_to, :today) >= :today and coalesce(t.ended_on > :today, true)
                group by f.company_id),
            stated as (
                select r.company_id, r.source_id, r.as_of, r.capital, r.capital_currency,
                       lag(r.capital) over said as before, lag(r.capital_currency) over said as currency_before
                from registration r join pool using (company_id) where r.capital is not null
                window said as (partition by r.company_id, r.source_id, r.key order by r.as_of, r.record_id)),
            raised as materialized (
                select distinct on (company_id) company_id, before as raised_from, capital as raised_to, as_of as raised_on, s.name as raised_by
                from stated join source s on s.id = source_id
                where before > 0 and capital > before and capital_currency = currency_before and as_of >= :since
                order by company_id, as_of desc),
            looked as materialized (
                select f.company_id, f.first_on, max(i.as_of) as last_on
                from (select company_id, min(as_of) as first_on from stated group by company_id) f
                join company_link l on l.company_id = f.company_id
                join source_subject s on s.source_id = l.source_id and s.key = l.key
                join import_run i on i.id = s.last_import_id group by f.company_id, f.first_on),
            name_count as materialized (
                select t.trade_name, count(*) as firms, count(*) filter (where c.established_on >= :since) as young,
                       max(c.established_on) as latest
                from lead_trade_name t join company c on c.id = t.company_id
                where t.trade_name in (select o.trade_name from lead_trade_name o join pool using (company_id))
                  and c.merged_into is null and not c.gone
                group by t.trade_name having count(*) <= :mostNamesakes and count(*) > 1),
            contact as materialized (
                select distinct on (f.company_id) f.company_id, l.state, l.dropped, l.touched_at::date as touched_on
                from family f join lead l on l.company_id = f.id where l.dropped is distinct from 'MISTAKE'
                order by f.company_id, l.touched_at desc)
            select c.id, e.edges, t.titles, ra.raised_from, ra.raised_to, ra.raised_on, ra.raised_by, lo.first_on, lo.last_on,
                   n.trade_name, n.young - case when c.established_on >= :since then 1 else 0 end as young, n.latest,
                   co.state as lead_state, co.dropped as lead_dropped, co.touched_on
            from pool
            join company c on c.id = pool.company_id
            left join edge e on e.company_id = c.id
            left join titled t on t.company_id = c.id
            left join raised ra on ra.company_id = c.id
            left join looked lo on lo.company_id = c.id
            left join lead_trade_name tn on tn.company_id = c.id
            left join name_count n on n.trade_name = tn.trade_name
            left join contact co on co.company_id = c.id
            """;

    private final JdbcClient jdbc;

    KnownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By which days and bounds signs are read.
     *
     * @param home division of the district
     * @param since older signs are none any more
     * @param mostNamesakes a name that more firms have says nothing of their belonging together
     */
    record Reading(String home, LocalDate today, LocalDate since, int mostNamesakes) {}

    /** A change of the capital that a register shows. */
    record Raise(BigDecimal from, BigDecimal to, LocalDate on, String by) {}

    /** The latest lead on a firm. */
    record Contact(String state, Optional<String> dropped, LocalDate on) {}

    /** A name that a firm has in common with firms founded of late. */
    record Namesakes(String name, int firms, LocalDate latest) {}

    /**
     * What is known of a firm.
     *
     * @param edges supplies to and from residents as JSON
     * @param titles valid today as JSON
     * @param firstOn first day on which a register showed its capital
     */
    record Known(
            Optional<String> edges,
            Optional<String> titles,
            Optional<Raise> raise,
            Optional<LocalDate> firstOn,
            Optional<LocalDate> lastOn,
            Optional<Namesakes> namesakes,
            Optional<Contact> contact) {

        static final Known NOTHING = new Known(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Transactional(readOnly = true)
    public Map<Long, Known> of(Collection<Long> firms, Reading reading) {
        Map<Long, Known> known = new HashMap<>();
        WideSortStore.allow(jdbc);
        jdbc.sql(KNOWN)
                .param("ids", firms.toArray(Long[]::new))
                .param("home", reading.home())
                .param("today", reading.today())
                .param("since", reading.since())
                .param("mostNamesakes", reading.mostNamesakes())
                .query(row -> {
                    known.put(row.getLong("id"), read(row));
                });
        return known;
    }

    private static Known read(ResultSet row) throws SQLException {
        return new Known(
                Optional.ofNullable(row.getString("edges")),
                Optional.ofNullable(row.getString("titles")),
                raise(row),
                day(row, "first_on"),
                day(row, "last_on"),
                namesakes(row),
                contact(row));
    }

    private static Optional<Raise> raise(ResultSet row) throws SQLException {
        @Nullable LocalDate on = row.getObject("raised_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Raise(
                        row.getBigDecimal("raised_from"),
                        row.getBigDecimal("raised_to"),
                        on,
                        row.getString("raised_by")));
    }

    private static Optional<Namesakes> namesakes(ResultSet row) throws SQLException {
        int young = row.getInt("young");
        return young < 1
                ? Optional.empty()
                : Optional.of(
                        new Namesakes(row.getString("trade_name"), young, row.getObject("latest", LocalDate.class)));
    }

    private static Optional<Contact> contact(ResultSet row) throws SQLException {
        @Nullable String state = row.getString("lead_state");
        return state == null
                ? Optional.empty()
                : Optional.of(new Contact(
                        state,
                        Optional.ofNullable(row.getString("lead_dropped")),
                        row.getObject("touched_on", LocalDate.class)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
