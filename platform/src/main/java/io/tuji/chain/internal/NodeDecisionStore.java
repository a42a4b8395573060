package io.tuji.chain.internal;

import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeDecision.Id;
import io.tuji.chain.NodeId;
import io.tuji.chain.Withdrawn;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people have said of firms and nodes. Transactions belong to the caller. */
@Repository
class NodeDecisionStore {

    private final JdbcClient jdbc;

    NodeDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(
            CompanyId company,
            NodeId node,
            boolean on,
            String reason,
            Optional<Double> confidence,
            String by,
            Instant now) {
        return new Id(jdbc.sql("""
                        insert into chain_decision (company_id, chain, node, is_on, reason, confidence, decided_by, decided_at)
                        values (:company, :chain, :node, :on, :reason, :confidence, :by, :now) returning id
                        """)
                .param("company", company.value())
                .param("chain", node.chain())
                .param("node", node.node())
                .param("on", on)
                .param("reason", reason)
                .param("confidence", confidence.orElse(null))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single());
    }

    /** What stood of the firm and the node gives way. */
    void replace(CompanyId company, NodeId node, String by, Instant now) {
        jdbc.sql("""
                        update chain_decision set withdrawn_by = :by, withdrawn_at = :now
                        where company_id in (select company_family(:company)) and chain = :chain and node = :node
                          and withdrawn_at is null
                        """)
                .param("company", company.value())
                .param("chain", node.chain())
                .param("node", node.node())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False if it stood so already. What had given way to it holds again. */
    boolean withdraw(NodeDecision decision, String by, Instant now) {
        boolean done = jdbc.sql("""
                        update chain_decision set withdrawn_by = :by, withdrawn_at = :now where id = :id and withdrawn_at is null
                        """)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("id", decision.id().value())
                        .update()
                == 1;
        if (done) {
            revive(decision);
        }
        return done;
    }

    private void revive(NodeDecision decision) {
        jdbc.sql("""
                        update chain_decision d set withdrawn_by = null, withdrawn_at = null
                        where company_id in (select company_family(:company)) and chain = :chain and node = :node
                          and withdrawn_by = :by and withdrawn_at = :at and id < :id and not exists (
                              select from chain_decision s where s.company_id = d.company_id and s.chain = d.chain
                                and s.node = d.node and s.withdrawn_at is null)
                        """)
                .param("company", decision.company().value())
                .param("chain", decision.node().chain())
                .param("node", decision.node().node())
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .param("id", decision.id().value())
                .update();
    }

    /** False if it stood so already. */
    boolean restore(NodeDecision decision, String by, Instant now) {
        if (decision.withdrawn().isEmpty()) {
            return false;
        }
        replace(decision.company(), decision.node(), by, now);
        return jdbc.sql("update chain_decision set withdrawn_by = null, withdrawn_at = null where id = :id")
                        .param("id", decision.id().value())
                        .update()
                == 1;
    }

    Optional<NodeDecision> find(Id id) {
        return jdbc.sql("select d.*, company_root(d.company_id) as speaks_of from chain_decision d where d.id = :id")
                .param("id", id.value())
                .query(NodeDecisionStore::read)
                .optional();
    }

    /** What holds of each of the firms; what was said last of the same node comes last. */
    Map<CompanyId, List<NodeDecision>> standing(Collection<CompanyId> companies) {
        return jdbc
                .sql(PlacedFirmStore.FAMILY + """
                        select d.*, f.root as speaks_of from family f join chain_decision d on d.company_id = f.id
                        where d.withdrawn_at is null order by d.id
                        """)
                .param("ids", PlacedFirmStore.values(companies))
                .query(NodeDecisionStore::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(NodeDecision::company));
    }

    long count() {
        return jdbc.sql("select count(*) from chain_decision where withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from chain_decision where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from chain_decision where company_id in (select id from company where invented)")
                .update();
    }

    static NodeDecision read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        double confidence = row.getDouble("confidence");
        Optional<Double> known = row.wasNull() ? Optional.empty() : Optional.of(confidence);
        return new NodeDecision(
                new Id(row.getLong("id")),
                new CompanyId(row.getLong("speaks_of")),
                new NodeId(row.getString("chain"), row.getString("node")),
                row.getBoolean("is_on"),
                row.getString("reason"),
                known,
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Withdrawn(row.getString("withdrawn_by"), withdrawn.toInstant())));
    }
}
