package io.tuji.policy.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps by which rules and as of which day all firms were judged last. */
@Repository
class JudgingStore {

    record Last(String rules, LocalDate day) {}

    private final JdbcClient jdbc;

    JudgingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Last> last() {
        return jdbc.sql("select rules, judged_on from policy_judging")
                .query((row, n) -> new Last(row.getString("rules"), row.getObject("judged_on", LocalDate.class)))
                .optional();
    }

    void done(Last judged) {
        jdbc.sql("""
                        insert into policy_judging (rules, judged_on) values (:rules, :day)
                        on conflict (one) do update set rules = excluded.rules, judged_on = excluded.judged_on
                        """).param("rules", judged.rules()).param("day", judged.day()).update();
    }

    /** Whether a job was ever asked to judge all firms by these rules as of that day. */
    boolean wasAsked(Last wanted) {
        return jdbc.sql("""
                        select exists (select from job where kind = :kind and input ->> 'rules' = :rules and input ->> 'day' = :day)
                        """)
                .param("kind", JudgingWork.KIND)
                .param("rules", wanted.rules())
                .param("day", wanted.day().toString())
                .query(Boolean.class)
                .single();
    }
}
