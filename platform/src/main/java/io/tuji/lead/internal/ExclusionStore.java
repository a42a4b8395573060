package io.tuji.lead.internal;

import io.tuji.lead.PutAside;
import io.tuji.registry.CompanyId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the firms that people have put aside. Transactions belong to the caller. */
@Repository
class ExclusionStore {

    private final JdbcClient jdbc;

    ExclusionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('lead.exclusion'))::text")
                .query(String.class)
                .single();
    }

    Optional<PutAside> find(CompanyId company) {
        return jdbc.sql("""
                        select * from lead_exclusion
                        where company_id in (select company_family(company_root(:company))) and brought_back_at is null
                        order by id desc limit 1
                        """)
                .param("company", company.value())
                .query((row, n) -> new PutAside(
                        row.getString("reason"),
                        row.getString("put_aside_by"),
                        row.getTimestamp("put_aside_at").toInstant()))
                .optional();
    }

    void add(CompanyId company, PutAside aside) {
        jdbc.sql("""
                        insert into lead_exclusion (company_id, reason, put_aside_by, put_aside_at)
                        values (:company, :reason, :by, :at)
                        """)
                .param("company", company.value())
                .param("reason", aside.reason())
                .param("by", aside.by())
                .param("at", Timestamp.from(aside.at()))
                .update();
    }

    void end(CompanyId company, String by, Instant at) {
        jdbc.sql("""
                        update lead_exclusion set brought_back_by = :by, brought_back_at = :at
                        where company_id in (select company_family(company_root(:company))) and brought_back_at is null
                        """)
                .param("company", company.value())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void eraseInvented() {
        jdbc.sql("delete from lead_exclusion where company_id in (select id from company where invented)")
                .update();
    }
}
