package io.tuji.lead.internal;

import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Candidates.Running;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what lies around candidates: residents beside them, relatives by name, sources of their capital, open leads. */
@Repository
class SurroundingsStore {

    private static final String IS_RESIDENT =
            "coalesce((select r.resident from chain_reading r where r.company_id = c.id), c.division_code = :home, false) and c.merged_into is null";

    private final JdbcClient jdbc;

    SurroundingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Residents on the nodes next to a node: how many, and one of them. */
    record Beside(long residents, String example) {}

    /** A node and one next to it. */
    record Pair(NodeOf node, String neighbour) {}

    /** Who says the capital, and as of when. */
    record Origin(String source, LocalDate on) {}

    Map<NodeOf, Beside> beside(Collection<Pair> pairs, String home) {
        Map<NodeOf, Beside> beside = new HashMap<>();
        jdbc.sql("""
                        select a.chain, a.node, count(distinct c.id) as residents, min(c.name) as example
                        from unnest(:chains::text[], :nodes::text[], :neighbours::text[]) a (chain, node, neighbour)
                        join chain_position p on p.chain = a.chain and p.node = a.neighbour and p.state = 'ON'
                        join company c on c.id = p.company_id
                        where\s""" + IS_RESIDENT + " group by a.chain, a.node")
                .param("chains", pairs.stream().map(pair -> pair.node().chain()).toArray(String[]::new))
                .param("nodes", pairs.stream().map(pair -> pair.node().node()).toArray(String[]::new))
                .param("neighbours", pairs.stream().map(Pair::neighbour).toArray(String[]::new))
                .param("home", home)
                .query(row -> {
                    beside.put(
                            new NodeOf(row.getString("chain"), row.getString("node")),
                            new Beside(row.getLong("residents"), row.getString("example")));
                });
        return beside;
    }

    /** Whether any firm of the district, and any other, stands on a node. */
    boolean standsAny(boolean here, String home) {
        return jdbc.sql(
                        "select exists (select from chain_position p join company c on c.id = p.company_id where p.state = 'ON' and "
                                + (here ? "" : "not ") + "(" + IS_RESIDENT + "))")
                .param("home", home)
                .query(Boolean.class)
                .single();
    }

    boolean isResident(CompanyId company, String home) {
        return jdbc.sql("select exists (select from company c where c.id = :id and " + IS_RESIDENT + ")")
                .param("id", company.value())
                .param("home", home)
                .query(Boolean.class)
                .single();
    }

    List<NodeOf> nodesOf(CompanyId company) {
        return jdbc.sql("""
                        select distinct chain, node from chain_position
                        where state = 'ON' and company_id in (select company_family(:id)) order by chain, node
                        """)
                .param("id", company.value())
                .query((row, n) -> new NodeOf(row.getString("chain"), row.getString("node")))
                .list();
    }

    /** Residents that are branches of somebody by their names. */
    List<String> branchesHere(String home) {
        return jdbc.sql("""
                        with here as materialized (
                            select c.name from company c left join chain_reading r on r.company_id = c.id
                            where coalesce(r.resident, c.division_code = :home, false) and c.merged_into is null)
                        select name from here where name ~ '.(分公司|分行|支行|分部|分院|分所|分厂|办事处|代表处)'
                        """).param("home", home).query(String.class).list();
    }

    /** Those of the names that residents have. */
    List<String> residentsNamed(Collection<String> names, String home) {
        return jdbc.sql("select distinct c.name from company c where c.name = any (:names) and " + IS_RESIDENT)
                .param("names", names.toArray(String[]::new))
                .param("home", home)
                .query(String.class)
                .list();
    }

    /** Those of which the fact was stated, of themselves or of one that was merged into them. */
    List<CompanyId> stated(Collection<Long> ids, String fact) {
        return jdbc.sql(KnownStore.FAMILY + """
                        select distinct f.company_id as root from family f join statement s on s.company_id = f.id and s.key = :fact
                        """)
                .param("fact", fact)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> new CompanyId(row.getLong("root")))
                .list();
    }

    Map<Long, Origin> capitals(Collection<Long> ids) {
        Map<Long, Origin> origins = new HashMap<>();
        jdbc.sql("""
                        select distinct on (r.company_id) r.company_id, s.name, r.as_of
                        from registration r join company c on c.id = r.company_id join source s on s.id = r.source_id
                        where r.company_id = any (:ids) and r.capital = c.capital order by r.company_id, r.as_of desc, r.record_id desc
                        """).param("ids", ids.toArray(Long[]::new)).query(row -> {
            origins.put(
                    row.getLong("company_id"),
                    new Origin(row.getString("name"), row.getObject("as_of", LocalDate.class)));
        });
        return origins;
    }

    Map<Long, Running> running(Collection<Long> ids) {
        Map<Long, Running> running = new HashMap<>();
        jdbc.sql(
                        "select k.standing, k.code, k.owner_name from (" + LeadStore.SELECT
                                + ") k where k.state in ('NEW', 'CHECKING') and k.standing = any (:ids) order by k.year, k.number")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    running.put(
                            row.getLong("standing"), new Running(row.getString("code"), row.getString("owner_name")));
                });
        return running;
    }

    /** Partners of a firm that no register lists, by name. */
    List<String> namedPartners(CompanyId patron) {
        return jdbc.sql("""
                        select distinct case when supplier_company_id is null then supplier_name else customer_name end as partner
                        from chain_supply
                        where withdrawn_at is null
                          and ((supplier_company_id is null and customer_company_id in (select company_family(:patron)))
                               or (customer_company_id is null and supplier_company_id in (select company_family(:patron))))
                        order by 1 limit 50
                        """).param("patron", patron.value()).query(String.class).list();
    }
}
