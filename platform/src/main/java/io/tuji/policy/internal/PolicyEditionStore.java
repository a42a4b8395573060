package io.tuji.policy.internal;

import io.tuji.policy.PolicyEdition;
import io.tuji.policy.PolicyEdition.Origin;
import io.tuji.policy.PolicyEdition.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the editions of policies. Transactions belong to the caller. */
@Repository
class PolicyEditionStore {

    private final JdbcClient jdbc;

    PolicyEditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What comes from the pack and what people decide takes turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('policy'))::text")
                .query(String.class)
                .single();
    }

    /** What is in force, as one word: it changes whenever an edition does. */
    String mark() {
        return jdbc.sql(
                        "select coalesce(string_agg(id::text, ' ' order by id), '') from policy_edition where state = 'IN_FORCE'")
                .query(String.class)
                .single();
    }

    List<PolicyEdition> inForce() {
        return jdbc.sql("select * from policy_edition where state = 'IN_FORCE' order by policy")
                .query(PolicyEditionStore::read)
                .list();
    }

    List<PolicyEdition> of(String policy) {
        return jdbc.sql("select * from policy_edition where policy = :policy order by number desc")
                .param("policy", policy)
                .query(PolicyEditionStore::read)
                .list();
    }

    List<PolicyEdition> waiting() {
        return jdbc.sql("select * from policy_edition where state = 'SUBMITTED' order by id")
                .query(PolicyEditionStore::read)
                .list();
    }

    Optional<PolicyEdition> find(long id) {
        return jdbc.sql("select * from policy_edition where id = :id")
                .param("id", id)
                .query(PolicyEditionStore::read)
                .optional();
    }

    /** What the pack said last of the policy. */
    Optional<PolicyEdition> latestOfPack(String policy) {
        return jdbc.sql(
                        "select * from policy_edition where policy = :policy and origin = 'PACK' order by number desc limit 1")
                .param("policy", policy)
                .query(PolicyEditionStore::read)
                .optional();
    }

    long add(String policy, Origin origin, State state, String text, String note, String by, Instant at) {
        return jdbc.sql("""
                        insert into policy_edition (policy, number, origin, state, text, note, made_by, made_at)
                        values (:policy, 1 + (select coalesce(max(number), 0) from policy_edition where policy = :policy), :origin,
                                :state, :text, :note, :by, :at)
                        returning id
                        """)
                .param("policy", policy)
                .param("origin", origin.name())
                .param("state", state.name())
                .param("text", text)
                .param("note", note)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** What is in force gives way. */
    void replace(String policy) {
        jdbc.sql("update policy_edition set state = 'REPLACED' where policy = :policy and state = 'IN_FORCE'")
                .param("policy", policy)
                .update();
    }

    /** What the pack said earlier need not be decided any more. */
    void dropWaitingOfPack(String policy) {
        jdbc.sql(
                        "update policy_edition set state = 'WITHDRAWN' where policy = :policy and state = 'SUBMITTED' and origin = 'PACK'")
                .param("policy", policy)
                .update();
    }

    void decide(long id, State state, String by, Instant at, String reason) {
        jdbc.sql(
                        "update policy_edition set state = :state, decided_by = :by, decided_at = :at, reason = :reason where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    private static PolicyEdition read(ResultSet row, int number) throws SQLException {
        return new PolicyEdition(
                row.getLong("id"),
                row.getString("policy"),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                State.valueOf(row.getString("state")),
                row.getString("text"),
                row.getString("note"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                row.getString("reason"));
    }
}
