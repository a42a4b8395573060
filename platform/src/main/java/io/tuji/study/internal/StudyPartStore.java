package io.tuji.study.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.demand.ChainNode;
import io.tuji.study.Findings.OnNode;
import io.tuji.study.Study.Certainty;
import io.tuji.study.Study.Decision;
import io.tuji.study.Study.Finding;
import io.tuji.study.Study.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps findings and decisions. Transactions belong to the caller. */
@Repository
class StudyPartStore {

    private static final String FINDINGS = """
            select f.*, s.question,
                   (select coalesce(jsonb_agg(jsonb_build_object('chain', n.chain, 'node', n.node) order by n.chain, n.node), '[]')
                    from study_finding_node n where n.finding_id = f.id)::text as nodes
            from study_finding f join study s on s.id = f.study_id
            where not f.withdrawn and\s""";

    private static final TypeReference<List<ChainNode>> NODES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StudyPartStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Id study, Finding finding, Instant at) {
        long id = jdbc.sql("""
                        insert into study_finding (study_id, words, certainty, places, added_by, added_at)
                        values (:study, :words, :certainty, :places, :by, :at) returning id
                        """)
                .param("study", study.value())
                .param("words", finding.words())
                .param("certainty", finding.certainty().name())
                .param("places", finding.places().toArray(String[]::new))
                .param("by", finding.by())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        finding.nodes()
                .forEach(node -> jdbc.sql(
                                "insert into study_finding_node (finding_id, chain, node) values (:id, :chain, :node)")
                        .param("id", id)
                        .param("chain", node.chain())
                        .param("node", node.node())
                        .update());
        return id;
    }

    long add(Id study, Decision decision, Instant at) {
        return jdbc.sql("""
                        insert into study_decision (study_id, words, decided_by, decided_on, owner, due, added_by, added_at)
                        values (:study, :words, :decidedBy, :on, :owner, :due, :by, :at) returning id
                        """)
                .param("study", study.value())
                .param("words", decision.words())
                .param("decidedBy", decision.decidedBy())
                .param("on", decision.decidedOn())
                .param("owner", decision.owner().value())
                .param("due", decision.due().orElse(null))
                .param("by", decision.by())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void withdrawFinding(long finding, boolean withdrawn) {
        jdbc.sql("update study_finding set withdrawn = :withdrawn where id = :id")
                .param("withdrawn", withdrawn)
                .param("id", finding)
                .update();
    }

    void withdrawDecision(long decision, boolean withdrawn) {
        jdbc.sql("update study_decision set withdrawn = :withdrawn where id = :id")
                .param("withdrawn", withdrawn)
                .param("id", decision)
                .update();
    }

    List<Finding> findings(Id study) {
        return jdbc.sql(FINDINGS + "f.study_id = :study order by f.id")
                .param("study", study.value())
                .query(this::finding)
                .list();
    }

    List<OnNode> on(ChainNode node, Filter seen) {
        return jdbc.sql(FINDINGS + seen.sql() + """
                         and s.state <> 'DROPPED' and exists (select from study_finding_node n
                            where n.finding_id = f.id and n.chain = :chain and n.node = :node) order by f.id desc
                        """)
                .params(seen.parameters())
                .param("chain", node.chain())
                .param("node", node.node())
                .query((row, number) ->
                        new OnNode(new Id(row.getLong("study_id")), row.getString("question"), finding(row, number)))
                .list();
    }

    List<Decision> decisions(Id study) {
        return jdbc.sql("""
                        select d.*, u.name as owner_name from study_decision d join org_unit u on u.id = d.owner
                        where d.study_id = :study and not d.withdrawn order by d.id
                        """)
                .param("study", study.value())
                .query(StudyPartStore::decision)
                .list();
    }

    private Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getLong("id"),
                row.getString("words"),
                Certainty.valueOf(row.getString("certainty")),
                json.readValue(row.getString("nodes"), NODES),
                Arrays.asList((String[]) row.getArray("places").getArray()),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getString("words"),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                new OrgUnitId(row.getLong("owner")),
                row.getString("owner_name"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }
}
