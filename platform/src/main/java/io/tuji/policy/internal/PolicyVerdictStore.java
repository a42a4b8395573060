package io.tuji.policy.internal;

import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.value.Truth;
import io.tuji.policy.internal.Judged.Key;
import io.tuji.policy.internal.Judged.Stored;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what policies say of firms, and when that turned. Transactions belong to the caller. */
@Repository
class PolicyVerdictStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;

    PolicyVerdictStore(JdbcClient jdbc, NamedParameterJdbcOperations many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('policy.verdict'))::text")
                .query(String.class)
                .single();
    }

    /** What was said of firms that stand for themselves no longer. */
    void dropMerged(Collection<CompanyId> firms) {
        for (String table : List.of("policy_verdict", "policy_judged")) {
            jdbc.sql(
                            "delete from " + table
                                    + " v using company c where c.id = v.company_id and c.merged_into is not null and c.id = any(:firms)")
                    .param("firms", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                    .update();
        }
    }

    Map<Key, Stored> of(Collection<CompanyId> firms) {
        Map<Key, Stored> stored = new HashMap<>();
        jdbc.sql("select * from policy_verdict where company_id = any(:firms)")
                .param("firms", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(PolicyVerdictStore::read)
                .list()
                .forEach(one -> stored.put(one.key(), one));
        return stored;
    }

    void put(List<Judged> all, LocalDate day) {
        jdbc.sql("""
                        insert into policy_verdict (company_id, policy, round, truth, near, asks, since)
                        select v.firm, v.policy, v.round, v.truth, v.near, string_to_array(v.asks, E'\\n'), :day
                        from unnest(:firms::bigint[], :policies::text[], :rounds::text[], :truths::text[], :nears::boolean[], :asks::text[])
                             as v (firm, policy, round, truth, near, asks)
                        on conflict (company_id, policy, round) do update
                        set near = excluded.near, asks = excluded.asks, truth = excluded.truth,
                            since = case when policy_verdict.truth = excluded.truth then policy_verdict.since else excluded.since end
                        """)
                .param("day", day)
                .param(
                        "firms",
                        all.stream().map(one -> one.key().firm().value()).toArray(Long[]::new))
                .param("policies", all.stream().map(one -> one.key().policy()).toArray(String[]::new))
                .param(
                        "rounds",
                        all.stream().map(one -> one.key().round().name()).toArray(String[]::new))
                .param("truths", all.stream().map(one -> one.truth().name()).toArray(String[]::new))
                .param("nears", all.stream().map(Judged::near).toArray(Boolean[]::new))
                .param(
                        "asks",
                        all.stream().map(one -> String.join("\n", one.asks())).toArray(String[]::new))
                .update();
    }

    /** What each firm was told by when it was last judged. */
    Map<CompanyId, String> digests(Collection<CompanyId> firms) {
        Map<CompanyId, String> digests = new HashMap<>();
        jdbc.sql("select company_id, digest from policy_judged where company_id = any(:firms)")
                .param("firms", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(row -> {
                    digests.put(new CompanyId(row.getLong("company_id")), row.getString("digest"));
                });
        return digests;
    }

    void putDigests(Map<CompanyId, String> digests) {
        List<CompanyId> firms = List.copyOf(digests.keySet());
        jdbc.sql("""
                        insert into policy_judged (company_id, digest) select * from unnest(:firms::bigint[], :digests::text[])
                        on conflict (company_id) do update set digest = excluded.digest
                        """)
                .param("firms", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                .param("digests", firms.stream().map(digests::get).toArray(String[]::new))
                .update();
    }

    void remove(Collection<Key> keys) {
        many.batchUpdate(
                "delete from policy_verdict where company_id = :firm and policy = :policy and round = :round",
                keys.stream().map(PolicyVerdictStore::parameters).toArray(SqlParameterSource[]::new));
    }

    void turned(Judged now, Truth before, Cause cause, LocalDate day, Instant at) {
        jdbc.sql("""
                        insert into policy_turn (company_id, policy, round, before, after, cause, clauses, judged_on, at)
                        values (:firm, :policy, :round, :before, :after, :cause, :clauses, :day, :at)
                        """)
                .paramSource(parameters(now.key())
                        .addValue("before", before.name())
                        .addValue("after", now.truth().name())
                        .addValue("cause", cause.name())
                        .addValue("clauses", now.clauses().toArray(String[]::new))
                        .addValue("day", day)
                        .addValue("at", Timestamp.from(at)))
                .update();
    }

    private static MapSqlParameterSource parameters(Key key) {
        return new MapSqlParameterSource()
                .addValue("firm", key.firm().value())
                .addValue("policy", key.policy())
                .addValue("round", key.round().name());
    }

    void eraseInvented() {
        for (String table : List.of("policy_verdict", "policy_judged", "policy_turn")) {
            jdbc.sql("delete from " + table + " v using company c where c.id = v.company_id and c.invented")
                    .update();
        }
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        Key key = new Key(
                new CompanyId(row.getLong("company_id")),
                row.getString("policy"),
                Round.valueOf(row.getString("round")));
        return new Stored(key, Truth.valueOf(row.getString("truth")), row.getBoolean("near"), List.of((String[])
                row.getArray("asks").getArray()));
    }
}
