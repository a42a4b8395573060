package io.tuji.lead.internal;

import io.tuji.access.Filter;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.lead.Candidates.NodeOf;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gathers in one query the firms that stand on nodes, with all that the ranking wants to know of them. */
@Repository
class PoolStore {

    /** Which firms: those on the nodes, and those that the patron trades with. */
    private static final String POOL = """
            with asked as (select * from unnest(:chains::text[], :nodes::text[]) a (chain, node)),
            standing as (
                select p.company_id, array_agg(p.chain || ':' || p.node order by p.basis <> 'TEXT' desc, p.confidence desc nulls first, p.node) as nodes,
                       (array_agg(p.basis order by p.basis <> 'TEXT' desc, p.confidence desc nulls first, p.node))[1] as basis,
                       max(p.confidence) filter (where p.basis = 'TEXT') as confidence
                from chain_position p join asked using (chain, node)
                where p.state = 'ON' and (:only = 0 or p.company_id = :only) group by p.company_id),
            supplied as (
                select s.said_by, s.as_of, s.product,
                       case when a.merged_into is null then a.id else company_root(a.id) end as supplier,
                       case when b.merged_into is null then b.id else company_root(b.id) end as customer
                from chain_supply s join company a on a.id = s.supplier_company_id join company b on b.id = s.customer_company_id
                where s.withdrawn_at is null),
            partner as (
                select case when supplier = :patron then customer else supplier end as company_id, max(said_by) as said_by, max(as_of) as as_of
                from supplied where :patron in (supplier, customer) group by 1),
            pool as (select company_id from standing union select company_id from partner where :only = 0 or company_id = :only),
            """;

    /** What is known of each beside its registration. */
    private static final String KNOWN = """
            edge as (
                select e.company_id, jsonb_agg(jsonb_build_object('kind', e.kind, 'name', c.name, 'product', e.product, 'saidBy', e.said_by,
                       'asOf', e.as_of) order by e.as_of desc)::text as edges
                from (select supplier as company_id, customer as other, 'SUPPLIES_RESIDENT' as kind, product, said_by, as_of from supplied
                      union all
                      select customer, supplier, 'BUYS_FROM_RESIDENT', product, said_by, as_of from supplied) e
                join pool using (company_id)
                join company c on c.id = e.other left join chain_reading r on r.company_id = c.id
                where coalesce(r.resident, c.division_code = :home, false) group by e.company_id),
            titled as (
                select k.company_id, jsonb_agg(jsonb_build_object('kind', k.kind, 'saidBy', k.said_by, 'from', k.valid_from))::text as titles
                from (select case when c.merged_into is null then c.id else company_root(c.id) end as company_id, t.kind, t.said_by, t.valid_from
                      from title t join company c on c.id = t.company_id
                      where t.valid_from <= :today and coalesce(t.valid_to, :today) >= :today and coalesce(t.ended_on > :today, true)) k
                join pool using (company_id) group by k.company_id),
            stated as (
                select r.company_id, r.source_id, r.as_of, r.capital, r.capital_currency,
                       lag(r.capital) over said as before, lag(r.capital_currency) over said as currency_before
                from registration r join pool using (company_id) where r.capital is not null
                window said as (partition by r.company_id, r.source_id, r.key order by r.as_of, r.record_id)),
            raised as (
                select distinct on (company_id) company_id, before as raised_from, capital as raised_to, as_of as raised_on, s.name as raised_by
                from stated join source s on s.id = source_id
                where before > 0 and capital > before and capital_currency = currency_before and as_of >= :since
                order by company_id, as_of desc),
            looked as (
                select f.company_id, f.first_on, max(i.as_of) as last_on
                from (select company_id, min(as_of) as first_on from stated group by company_id) f
                join company_link l on l.company_id = f.company_id
                join source_subject s on s.source_id = l.source_id and s.key = l.key
                join import_run i on i.id = s.last_import_id group by f.company_id, f.first_on),
            name_count as (
                select t.trade_name, count(*) as firms, count(*) filter (where c.established_on >= :since) as young,
                       max(c.established_on) as latest
                from lead_trade_name t join company c on c.id = t.company_id
                where t.trade_name is not null and c.merged_into is null and not c.gone
                group by t.trade_name having count(*) <= :mostNamesakes and count(*) > 1),
            contact as (
                select distinct on (k.company_id) k.company_id, k.state, k.dropped, k.touched_at::date as touched_on
                from (select case when c.merged_into is null then c.id else company_root(c.id) end as company_id, l.state, l.dropped, l.touched_at
                      from lead l join company c on c.id = l.company_id where l.dropped is distinct from 'MISTAKE') k
                join pool using (company_id) order by k.company_id, k.touched_at desc)
            """;

    private static final String ROWS = """
            select c.id, c.name, c.division_code, c.capital, c.capital_currency, c.merged_into is not null as merged, c.gone, c.invented,
                   coalesce(r.resident, c.division_code = :home, false) as resident, x.id is not null as aside,
                   st.nodes, st.basis, st.confidence, pt.said_by as partner_said_by, pt.as_of as partner_as_of, e.edges, t.titles,
                   ra.raised_from, ra.raised_to, ra.raised_on, ra.raised_by, lo.first_on, lo.last_on,
                   n.trade_name, n.young - case when c.established_on >= :since then 1 else 0 end as young, n.latest,
                   co.state as lead_state, co.dropped as lead_dropped, co.touched_on
            from pool
            join company c on c.id = pool.company_id
            left join chain_reading r on r.company_id = c.id
            left join lead_exclusion x on x.company_id = c.id and x.brought_back_at is null
            left join standing st on st.company_id = c.id
            left join partner pt on pt.company_id = c.id
            left join edge e on e.company_id = c.id
            left join titled t on t.company_id = c.id
            left join raised ra on ra.company_id = c.id
            left join looked lo on lo.company_id = c.id
            left join lead_trade_name tn on tn.company_id = c.id
            left join name_count n on n.trade_name = tn.trade_name
            left join contact co on co.company_id = c.id
            where c.id <> :patron and (c.merged_into is not null or\s""";

    private final JdbcClient jdbc;

    PoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is gathered.
     *
     * @param home division of the district
     * @param patron 0 for none
     * @param only 0 for all
     */
    record Wanted(
            List<NodeOf> nodes,
            String home,
            long patron,
            long only,
            LocalDate today,
            LocalDate since,
            int mostNamesakes) {}

    /** A change of the capital that a register shows. */
    record Raise(BigDecimal from, BigDecimal to, LocalDate on, String by) {}

    /** The latest lead on a firm. */
    record Contact(String state, Optional<String> dropped, LocalDate on) {}

    /** A name that a firm has in common with firms founded of late. */
    record Namesakes(String name, int firms, LocalDate latest) {}

    /**
     * A firm as it was gathered.
     *
     * @param nodes of those asked for, as {@code chain:node}, the surest first; none of a mere partner of the patron
     * @param basis of the surest position
     * @param edges supplies to and from residents as JSON
     * @param titles valid today as JSON
     * @param firstOn first day on which a register showed its capital
     */
    record Row(
            long id,
            String name,
            Optional<String> division,
            Optional<BigDecimal> capitalInYuan,
            Exclusion.Standing standing,
            List<String> nodes,
            Optional<String> basis,
            double confidence,
            Optional<String> partnerSaidBy,
            Optional<LocalDate> partnerAsOf,
            Optional<String> edges,
            Optional<String> titles,
            Optional<Raise> raise,
            Optional<LocalDate> firstOn,
            Optional<LocalDate> lastOn,
            Optional<Namesakes> namesakes,
            Optional<Contact> contact) {}

    List<Row> gather(Wanted wanted, Filter visible) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("chains", wanted.nodes().stream().map(NodeOf::chain).toArray(String[]::new));
        parameters.put("nodes", wanted.nodes().stream().map(NodeOf::node).toArray(String[]::new));
        parameters.put("home", wanted.home());
        parameters.put("patron", wanted.patron());
        parameters.put("only", wanted.only());
        parameters.put("today", wanted.today());
        parameters.put("since", wanted.since());
        parameters.put("mostNamesakes", wanted.mostNamesakes());
        return jdbc.sql(POOL + KNOWN + ROWS + visible.sql() + ")")
                .params(parameters)
                .query((row, number) -> read(row))
                .list();
    }

    boolean hasRealFirms(List<NodeOf> nodes) {
        return jdbc.sql("""
                        select exists (
                            select from chain_position p
                            join unnest(:chains::text[], :nodes::text[]) a (chain, node) on a.chain = p.chain and a.node = p.node
                            join company c on c.id = p.company_id where p.state = 'ON' and not c.invented)
                        """)
                .param("chains", nodes.stream().map(NodeOf::chain).toArray(String[]::new))
                .param("nodes", nodes.stream().map(NodeOf::node).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("division_code")),
                "CNY".equals(row.getString("capital_currency"))
                        ? Optional.ofNullable(row.getBigDecimal("capital"))
                        : Optional.empty(),
                new Exclusion.Standing(
                        row.getBoolean("merged"),
                        row.getBoolean("invented"),
                        false,
                        row.getBoolean("gone"),
                        row.getBoolean("resident"),
                        row.getBoolean("aside")),
                nodes(row),
                Optional.ofNullable(row.getString("basis")),
                row.getDouble("confidence"),
                Optional.ofNullable(row.getString("partner_said_by")),
                day(row, "partner_as_of"),
                Optional.ofNullable(row.getString("edges")),
                Optional.ofNullable(row.getString("titles")),
                raise(row),
                day(row, "first_on"),
                day(row, "last_on"),
                namesakes(row),
                contact(row));
    }

    private static List<String> nodes(ResultSet row) throws SQLException {
        @Nullable Array nodes = row.getArray("nodes");
        return nodes == null ? List.of() : Arrays.asList((String[]) nodes.getArray());
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
