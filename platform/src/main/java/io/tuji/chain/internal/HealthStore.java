package io.tuji.chain.internal;

import io.tuji.chain.NationalList;
import io.tuji.engine.chain.health.Holdings;
import io.tuji.engine.chain.health.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the firms on the nodes of a chain: those of a place, and those of a list that stands for the country. */
@Repository
class HealthStore {

    /** A product that a person or a list has said, and a registered place: what was only guessed from a text verifies nothing. */
    private static final String FIRMS = """
            select p.node, p.company_id, p.basis in ('PERSON', 'PRODUCT') and c.division_code is not null as verified, r.staff
            from chain_position p
            join company c on c.id = p.company_id
            join chain_reading r on r.company_id = p.company_id
            where p.chain = :chain and p.state = 'ON' and
            """;

    private static final String RESIDENT = "r.resident";
    private static final String WITHIN = " and exists (select from company_place w"
            + " where w.company_id = p.company_id and w.subdistrict = any (:within))";
    private static final String LISTED =
            "exists (select from company_link l where l.source_id = :source and l.company_id = p.company_id)";

    private static final String COUNTED =
            "count(*) as firms, count(*) filter (where verified) as verified, count(staff) as with_staff,"
                    + " coalesce(sum(staff), 0) as staff";

    private final JdbcClient jdbc;

    HealthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(String node, Tally tally) {

        static Counted of(ResultSet row, int number) throws SQLException {
            return new Counted(row.getString("node"), readTally(row));
        }
    }

    private record Placed(String subdistrict, String node, Tally tally) {}

    /** Whether any firm of the district has been read. */
    boolean hasResidents() {
        return jdbc.sql("select exists (select from chain_reading where resident)")
                .query(Boolean.class)
                .single();
    }

    Holdings here(String name, String chain) {
        return holdings(name, RESIDENT, Map.of("chain", chain));
    }

    Holdings here(String name, String chain, List<String> subdistricts) {
        return holdings(name, RESIDENT + WITHIN, Map.of("chain", chain, "within", subdistricts.toArray(String[]::new)));
    }

    Holdings of(NationalList list, String chain) {
        return holdings(list.name(), LISTED, Map.of("chain", chain, "source", list.source()));
    }

    private Holdings holdings(String name, String condition, Map<String, Object> parameters) {
        Map<String, Tally> byNode = new HashMap<>();
        jdbc.sql(
                        "with firm as (" + FIRMS + condition + ") select node, " + COUNTED + " from firm group by node"
                                + " union all select '', " + COUNTED
                                + " from (select bool_or(verified) as verified, max(staff) as staff from firm group by company_id) each")
                .params(parameters)
                .query(Counted::of)
                .list()
                .forEach(counted -> byNode.put(counted.node, counted.tally));
        Tally all = byNode.remove("");
        return new Holdings(name, all == null ? Tally.NONE : all, byNode);
    }

    /** Of each subdistrict that has firms on the chain. */
    Map<String, Holdings> bySubdistrict(String chain) {
        List<Placed> placed = jdbc.sql("with firm as (" + FIRMS + RESIDENT + "), placed as (select w.subdistrict, f.*"
                        + " from firm f join company_place w on w.company_id = f.company_id where w.subdistrict is not null)"
                        + " select subdistrict, node, " + COUNTED + " from placed group by subdistrict, node"
                        + " union all select subdistrict, '', " + COUNTED
                        + " from (select subdistrict, bool_or(verified) as verified, max(staff) as staff"
                        + " from placed group by subdistrict, company_id) each group by subdistrict")
                .param("chain", chain)
                .query((row, n) -> new Placed(row.getString("subdistrict"), row.getString("node"), readTally(row)))
                .list();
        Map<String, Map<String, Tally>> tallies = new HashMap<>();
        placed.forEach(one -> tallies.computeIfAbsent(one.subdistrict, none -> new HashMap<>())
                .put(one.node, one.tally));
        Map<String, Holdings> holdings = new HashMap<>();
        tallies.forEach((subdistrict, byNode) -> {
            Tally all = byNode.remove("");
            holdings.put(subdistrict, new Holdings(subdistrict, all == null ? Tally.NONE : all, byNode));
        });
        return holdings;
    }

    /** The sources with firms on the chain, or on any, the widest first. */
    List<NationalList> lists(Optional<String> chain) {
        String condition = chain.isPresent() ? " and chain = :chain" : "";
        return jdbc.sql("with firm as (select distinct company_id from chain_position where state = 'ON'" + condition
                        + ")"
                        + " select l.source_id, s.name, count(distinct f.company_id) as firms from firm f"
                        + " join company_link l on l.company_id = f.company_id join source s on s.id = l.source_id"
                        + " group by l.source_id, s.name order by firms desc, l.source_id")
                .params(chain.map(one -> Map.of("chain", one)).orElse(Map.of()))
                .query((row, n) ->
                        new NationalList(row.getLong("source_id"), row.getString("name"), row.getLong("firms")))
                .list();
    }

    private static Tally readTally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("firms"), row.getInt("verified"), row.getInt("with_staff"), row.getLong("staff"));
    }
}
