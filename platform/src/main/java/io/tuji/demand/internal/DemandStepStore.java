package io.tuji.demand.internal;

import io.tuji.demand.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was done with needs and resources, under the code of the record. Transactions belong to the caller. */
@Repository
class DemandStepStore {

    private final JdbcClient jdbc;

    DemandStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before what the record said, as JSON; empty unless it is corrected */
    void add(String record, Step step, Optional<String> before) {
        jdbc.sql("""
                        insert into demand_step (record, act, state_before, words, said_before, before, acted_by, acted_at)
                        values (:record, :act, :state, :words, :said, cast(:before as jsonb), :by, :at)
                        """)
                .param("record", record)
                .param("act", step.act())
                .param("state", step.stateBefore())
                .param("words", step.words())
                .param("said", step.saidBefore())
                .param("before", before.orElse(null))
                .param("by", step.by())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    List<Step> list(String record) {
        return jdbc.sql("select * from demand_step where record = :record order by id")
                .param("record", record)
                .query(DemandStepStore::read)
                .list();
    }

    /** The last that stands. */
    Optional<Step> last(String record) {
        return jdbc.sql(
                        "select * from demand_step where record = :record and undone_at is null order by id desc limit 1")
                .param("record", record)
                .query(DemandStepStore::read)
                .optional();
    }

    String before(Step step) {
        return jdbc.sql("select before::text from demand_step where id = :id")
                .param("id", step.id())
                .query(String.class)
                .single();
    }

    void undo(Step step, String by, Instant at) {
        jdbc.sql("update demand_step set undone_by = :by, undone_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", step.id())
                .update();
    }

    /** The number of a file whose rows come in together. */
    long nextBatch() {
        return jdbc.sql("select nextval('demand_batch')").query(Long.class).single();
    }

    /** What adds or changes takes turns, so that the same is never added twice. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('demand'))::text")
                .query(String.class)
                .single();
    }

    private static Step read(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getString("act"),
                row.getString("state_before"),
                row.getString("words"),
                row.getString("said_before"),
                row.getString("acted_by"),
                row.getTimestamp("acted_at").toInstant(),
                Optional.ofNullable(row.getString("undone_by")));
    }
}
