package io.tuji.policy.internal;

import io.tuji.registry.CompanyId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which firms are to be judged again. Transactions belong to the caller. */
@Repository
class DueStore {

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CompanyId company, Instant at) {
        jdbc.sql(
                        "insert into policy_due (company_id, since) values (:company, :at) on conflict (company_id) do update set since = :at")
                .param("company", company.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Takes some of them off the list, those that have waited longest; nobody else takes the same. */
    List<CompanyId> take(int most) {
        return jdbc.sql("""
                        delete from policy_due where company_id in (
                            select company_id from policy_due order by since limit :most for update skip locked)
                        returning company_id
                        """).param("most", most).query(Long.class).list().stream()
                .map(CompanyId::new)
                .toList();
    }

    void remove(Collection<CompanyId> companies) {
        jdbc.sql("delete from policy_due where company_id = any(:companies)")
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .update();
    }

    void eraseInvented() {
        jdbc.sql("delete from policy_due d using company c where c.id = d.company_id and c.invented")
                .update();
    }
}
