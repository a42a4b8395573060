package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Firm;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Firms of the district on nodes of chains, as {@code chain} has placed them. */
@Repository
class SupplierStore {

    private static final String FROM = """
            from chain_position p
            join chain_reading g on g.company_id = p.company_id and g.resident
            join company c on c.id = p.company_id
            where p.state = 'ON' and c.merged_into is null and c.id <> :but
              and (p.chain, p.node) in (select * from unnest(cast(:chains as text[]), cast(:nodes as text[])))
              and\s""";

    /** @param confidence empty where a person has said so */
    record Placed(Firm firm, ChainNode node, OptionalDouble confidence) {}

    private final JdbcClient jdbc;

    SupplierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param but the firm that asks, which does not supply itself */
    List<Placed> residents(Collection<ChainNode> nodes, Optional<CompanyId> but, Filter visible, int most) {
        return jdbc.sql("select c.id, c.name, c.invented, p.chain, p.node, p.confidence " + FROM + visible.sql()
                        + " order by p.confidence desc nulls first, c.id limit :most")
                .params(parameters(nodes, but))
                .params(visible.parameters())
                .param("most", most)
                .query(SupplierStore::read)
                .list();
    }

    long countResidents(Collection<ChainNode> nodes, Filter visible) {
        return jdbc.sql("select count(distinct c.id) " + FROM + visible.sql())
                .params(parameters(nodes, Optional.empty()))
                .params(visible.parameters())
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> parameters(Collection<ChainNode> nodes, Optional<CompanyId> but) {
        return Map.of(
                "chains", nodes.stream().map(ChainNode::chain).toArray(String[]::new),
                "nodes", nodes.stream().map(ChainNode::node).toArray(String[]::new),
                "but", but.map(CompanyId::value).orElse(0L));
    }

    /** Whether any firm has been placed on nodes at all. */
    boolean hasPositions() {
        return jdbc.sql("select exists (select from chain_reading)")
                .query(Boolean.class)
                .single();
    }

    /** The nodes on which a firm stands. */
    List<ChainNode> nodesOf(CompanyId company) {
        return jdbc.sql("""
                        select chain, node from chain_position where company_id = :company and state = 'ON'
                        order by confidence desc nulls first, chain, node
                        """)
                .param("company", company.value())
                .query((row, number) -> new ChainNode(row.getString("chain"), row.getString("node")))
                .list();
    }

    private static Placed read(ResultSet row, int number) throws SQLException {
        double confidence = row.getDouble("confidence");
        boolean isSaid = row.wasNull();
        return new Placed(
                new Firm(
                        Optional.of(new CompanyId(row.getLong("id"))),
                        row.getString("name"),
                        row.getBoolean("invented")),
                new ChainNode(row.getString("chain"), row.getString("node")),
                isSaid ? OptionalDouble.empty() : OptionalDouble.of(confidence));
    }
}
