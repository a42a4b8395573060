package io.tuji.lead.internal;

import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.lead.Candidates.Declared;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the weights that were declared; the newest hold. Transactions belong to the caller. */
@Repository
class LeadWeightStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<Term, Integer>> WEIGHTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    LeadWeightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Declared latest() {
        return jdbc.sql(
                        "select weights::text as weights, reason, set_by, set_at from lead_weights order by id desc limit 1")
                .query((row, n) -> new Declared(
                        new Weights(JSON.readValue(row.getString("weights"), WEIGHTS)),
                        Optional.of(new Declared.Word(
                                row.getString("set_by"),
                                row.getTimestamp("set_at").toInstant(),
                                row.getString("reason")))))
                .optional()
                .orElseGet(() -> new Declared(Weights.standard(), Optional.empty()));
    }

    void add(Weights weights, String reason, String by, Instant at) {
        jdbc.sql(
                        "insert into lead_weights (weights, reason, set_by, set_at) values (:weights::jsonb, :reason, :by, :at)")
                .param("weights", JSON.writeValueAsString(weights.each()))
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
