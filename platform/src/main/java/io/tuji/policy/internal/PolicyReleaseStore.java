package io.tuji.policy.internal;

import io.tuji.access.Filter;
import io.tuji.policy.Release;
import io.tuji.policy.Release.State;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps releases. Transactions belong to the caller. */
@Repository
class PolicyReleaseStore {

    private static final String SELECT =
            "select r.*, c.name from policy_release r join company c on c.id = r.company_id where ";

    private final JdbcClient jdbc;

    PolicyReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Firms that meet a policy in a first application, without those that were proposed or released. */
    List<CompanyId> meeting(String policy, int most) {
        return jdbc.sql("""
                        select v.company_id from policy_verdict v
                        where v.policy = :policy and v.round = 'FIRST' and v.truth = 'YES' and not exists (
                            select from policy_release r where r.company_id = v.company_id and r.policy = v.policy
                              and r.state in ('PROPOSED', 'RELEASED'))
                        order by v.since, v.company_id limit :most
                        """).param("policy", policy).param("most", most).query(Long.class).list().stream()
                .map(CompanyId::new)
                .toList();
    }

    List<Release> list(Filter seen) {
        return jdbc.sql(SELECT + seen.sql() + " order by r.id desc limit 500")
                .params(seen.parameters())
                .query(PolicyReleaseStore::read)
                .list();
    }

    Optional<Release> find(long id) {
        return jdbc.sql(SELECT + "r.id = :id")
                .param("id", id)
                .query(PolicyReleaseStore::read)
                .optional();
    }

    /** False where it was proposed or released before. */
    boolean add(CompanyId firm, String policy, String basis, String by, Instant at) {
        return jdbc.sql("""
                        insert into policy_release (company_id, policy, state, basis, proposed_by, proposed_at)
                        values (:firm, :policy, 'PROPOSED', :basis, :by, :at) on conflict do nothing
                        """)
                        .param("firm", firm.value())
                        .param("policy", policy)
                        .param("basis", basis)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** False where it no longer waits. */
    boolean decide(long id, State state, String by, Instant at, String reason) {
        return jdbc.sql("""
                        update policy_release set state = :state, decided_by = :by, decided_at = :at, reason = :reason
                        where id = :id and state = 'PROPOSED'
                        """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void eraseInvented() {
        jdbc.sql("delete from policy_release r using company c where c.id = r.company_id and c.invented")
                .update();
    }

    private static Release read(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getLong("id"),
                new CompanyId(row.getLong("company_id")),
                row.getString("name"),
                row.getString("policy"),
                State.valueOf(row.getString("state")),
                row.getString("basis"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                row.getString("reason"));
    }
}
