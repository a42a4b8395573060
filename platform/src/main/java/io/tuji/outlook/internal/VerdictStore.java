package io.tuji.outlook.internal;

import io.tuji.engine.plan.warning.Appraisal;
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.PersonalVerdict.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people have judged. Transactions belong to the caller. */
@Repository
class VerdictStore {

    private final JdbcClient jdbc;

    VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonalVerdict add(
            String plan, String measure, Appraisal verdict, String reason, String state, String by, Instant at) {
        return jdbc.sql("""
                        insert into outlook_verdict (plan, measure, verdict, reason, state, judged_by, judged_at)
                        values (:plan, :measure, :verdict, :reason, :state, :by, :at) returning *
                        """)
                .param("plan", plan)
                .param("measure", measure)
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("state", state)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(VerdictStore::read)
                .single();
    }

    /** False if it stood so already. */
    boolean withdraw(Id id, String by, Instant at) {
        return jdbc.sql("""
                        update outlook_verdict set withdrawn_by = :by, withdrawn_at = :at
                        where id = :id and withdrawn_at is null
                        """)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** False if it stood so already. */
    boolean restore(Id id) {
        return jdbc.sql("""
                        update outlook_verdict set withdrawn_by = null, withdrawn_at = null
                        where id = :id and withdrawn_at is not null
                        """).param("id", id.value()).update() == 1;
    }

    Optional<PersonalVerdict> find(Id id) {
        return jdbc.sql("select * from outlook_verdict where id = :id")
                .param("id", id.value())
                .query(VerdictStore::read)
                .optional();
    }

    List<PersonalVerdict> standing(String plan) {
        return jdbc.sql("""
                        select distinct on (measure) * from outlook_verdict
                        where plan = :plan and withdrawn_at is null order by measure, id desc
                        """).param("plan", plan).query(VerdictStore::read).list();
    }

    List<PersonalVerdict> history(String plan, String measure) {
        return jdbc.sql("select * from outlook_verdict where plan = :plan and measure = :measure order by id desc")
                .param("plan", plan)
                .param("measure", measure)
                .query(VerdictStore::read)
                .list();
    }

    private static PersonalVerdict read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new PersonalVerdict(
                new Id(row.getLong("id")),
                row.getString("plan"),
                row.getString("measure"),
                Appraisal.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("state"),
                row.getString("judged_by"),
                row.getTimestamp("judged_at").toInstant(),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(
                                new PersonalVerdict.Withdrawn(row.getString("withdrawn_by"), withdrawn.toInstant())));
    }
}
