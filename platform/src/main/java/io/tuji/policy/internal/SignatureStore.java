package io.tuji.policy.internal;

import io.tuji.policy.Signature;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people sign. Transactions belong to the caller. */
@Repository
class SignatureStore {

    private final JdbcClient jdbc;

    SignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Signature> of(CompanyId company) {
        return of(List.of(company)).getOrDefault(company, List.of());
    }

    /** What stands, the latest first, by the companies that were asked for; what was signed of one merged into it counts. */
    Map<CompanyId, List<Signature>> of(Collection<CompanyId> companies) {
        return jdbc
                .sql("""
                        with member as materialized (
                            select asked.id as asked, f.id from unnest(:companies) asked (id) cross join lateral company_family(asked.id) f (id))
                        select s.*, member.asked
                        from member join policy_signature s on s.company_id = member.id and s.ended_at is null
                        order by s.id desc
                        """)
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(SignatureStore::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Signature::company));
    }

    void add(
            CompanyId company,
            String policy,
            String key,
            boolean isYes,
            LocalDate on,
            String words,
            String by,
            Instant at) {
        jdbc.sql("""
                        insert into policy_signature (company_id, policy, key, answer, holds_from, words, signed_by, signed_at)
                        values (:company, :policy, :key, :answer, :on, :words, :by, :at)
                        """)
                .param("company", company.value())
                .param("policy", policy)
                .param("key", key)
                .param("answer", isYes)
                .param("on", on)
                .param("words", words)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** False if it had ended before. */
    boolean end(long id, String by, Instant at) {
        return jdbc.sql(
                                "update policy_signature set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                        .param("id", id)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    long countOf(CompanyId company) {
        return of(company).size();
    }

    void eraseInvented() {
        jdbc.sql("delete from policy_signature s using company c where c.id = s.company_id and c.invented")
                .update();
    }

    private static Signature read(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getLong("id"),
                new CompanyId(row.getLong("asked")),
                row.getString("policy"),
                row.getString("key"),
                row.getBoolean("answer"),
                row.getObject("holds_from", LocalDate.class),
                row.getString("words"),
                row.getString("signed_by"),
                row.getTimestamp("signed_at").toInstant());
    }
}
