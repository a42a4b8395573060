package io.tuji.lead.internal;

import io.tuji.access.Filter;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.lead.Candidates.NodeOf;
import java.math.BigDecimal;
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
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one query the firms that stand on nodes, with what their registration says; what else is known of them stays in {@link KnownStore}. */
@Repository
class PoolStore {

    /** Those on one node; each stands on it once. */
    private static final String ON_ONE = """
            with standing as (
                select p.company_id, '1' as nodes, p.basis, case when p.basis = 'TEXT' then p.confidence end as confidence
                from chain_position p
                where p.state = 'ON' and p.chain = (:chains::text[])[1] and p.node = (:nodes::text[])[1]
                  and (:only = 0 or p.company_id = :only))
            """;

    private static final String ON_SOME = """
            with asked as (select * from unnest(:chains::text[], :nodes::text[]) with ordinality a (chain, node, place)),
            standing as (
                select p.company_id, string_agg(place::text, ',' order by p.basis <> 'TEXT' desc, p.confidence desc nulls first, p.node) as nodes,
                       (array_agg(p.basis order by p.basis <> 'TEXT' desc, p.confidence desc nulls first, p.node))[1] as basis,
                       max(p.confidence) filter (where p.basis = 'TEXT') as confidence
                from chain_position p join asked using (chain, node)
                where p.state = 'ON' and (:only = 0 or p.company_id = :only) group by p.company_id)
            """;

    private static final String ALONE = """
            , pool as (select s.*, null::text as partner_said_by, null::date as partner_as_of from standing s)
            """;

    /** And those that the patron trades with. */
    private static final String WITH_PARTNERS = """
            , supplied as (
                select s.said_by, s.as_of, s.product,
                       case when a.merged_into is null then a.id else company_root(a.id) end as supplier,
                       case when b.merged_into is null then b.id else company_root(b.id) end as customer
                from chain_supply s join company a on a.id = s.supplier_company_id join company b on b.id = s.customer_company_id
                where s.withdrawn_at is null),
            partner as (
                select case when supplier = :patron then customer else supplier end as company_id, max(said_by) as said_by, max(as_of) as as_of
                from supplied where :patron in (supplier, customer) group by 1),
            pool as (
                select company_id, s.nodes, s.basis, s.confidence, p.said_by as partner_said_by, p.as_of as partner_as_of
                from standing s full join partner p using (company_id) where :only = 0 or company_id = :only)
            """;

    private static final String FIRMS = """
            select c.id, c.name, c.division_code, c.capital, c.capital_currency, c.merged_into is not null as merged, c.gone, c.invented,
                   coalesce(r.resident, c.division_code = :home, false) as resident, x.id is not null as aside,
                   pool.nodes, pool.basis, pool.confidence, pool.partner_said_by, pool.partner_as_of
            from pool
            join company c on c.id = pool.company_id
            left join chain_reading r on r.company_id = c.id
            left join lead_exclusion x on x.company_id = c.id and x.brought_back_at is null
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
    record Wanted(List<NodeOf> nodes, String home, long patron, long only) {}

    /**
     * A firm as it was gathered.
     *
     * @param nodes of those asked for, the surest first; none of a mere partner of the patron
     * @param basis of the surest position
     */
    record Firm(
            long id,
            String name,
            Optional<String> division,
            Optional<BigDecimal> capitalInYuan,
            Exclusion.Standing standing,
            List<NodeOf> nodes,
            Optional<String> basis,
            double confidence,
            Optional<String> partnerSaidBy,
            Optional<LocalDate> partnerAsOf) {}

    @Transactional(readOnly = true)
    public List<Firm> gather(Wanted wanted, Filter visible) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("chains", wanted.nodes().stream().map(NodeOf::chain).toArray(String[]::new));
        parameters.put("nodes", wanted.nodes().stream().map(NodeOf::node).toArray(String[]::new));
        parameters.put("home", wanted.home());
        parameters.put("patron", wanted.patron());
        parameters.put("only", wanted.only());
        WideSortStore.allow(jdbc);
        return jdbc.sql((wanted.nodes().size() == 1 ? ON_ONE : ON_SOME) + (wanted.patron() == 0 ? ALONE : WITH_PARTNERS)
                        + FIRMS + visible.sql() + ")")
                .params(parameters)
                .query((row, number) -> read(row, wanted.nodes()))
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

    private static Firm read(ResultSet row, List<NodeOf> asked) throws SQLException {
        return new Firm(
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
                nodes(row.getString("nodes"), asked),
                Optional.ofNullable(row.getString("basis")),
                row.getDouble("confidence"),
                Optional.ofNullable(row.getString("partner_said_by")),
                Optional.ofNullable(row.getObject("partner_as_of", LocalDate.class)));
    }

    /** @param places from 1 among those asked for */
    private static List<NodeOf> nodes(@Nullable String places, List<NodeOf> asked) {
        return places == null
                ? List.of()
                : Arrays.stream(places.split(",", -1))
                        .map(place -> asked.get(Integer.parseInt(place) - 1))
                        .toList();
    }
}
