package io.tuji.study.internal;

import io.tuji.demand.Step;
import io.tuji.study.Study.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was done with studies. Transactions belong to the caller. */
@Repository
class StudyStepStore {

    /**
     * @param before what the study said, as JSON; empty unless it is corrected
     * @param part the finding or decision that the step is about
     */
    record Kept(Step step, Optional<String> before, Optional<Long> part) {

        static Kept of(Step step) {
            return new Kept(step, Optional.empty(), Optional.empty());
        }
    }

    private final JdbcClient jdbc;

    StudyStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Id study, Kept kept) {
        Step step = kept.step();
        jdbc.sql("""
                        insert into study_step (study_id, act, state_before, words, said_before, before, part, acted_by, acted_at)
                        values (:study, :act, :state, :words, :said, cast(:before as jsonb), :part, :by, :at)
                        """)
                .param("study", study.value())
                .param("act", step.act())
                .param("state", step.stateBefore())
                .param("words", step.words())
                .param("said", step.saidBefore())
                .param("before", kept.before().orElse(null))
                .param("part", kept.part().orElse(null), Types.BIGINT)
                .param("by", step.by())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    List<Step> list(Id study) {
        return jdbc.sql("select * from study_step where study_id = :study order by id")
                .param("study", study.value())
                .query(StudyStepStore::step)
                .list();
    }

    /** The last that stands. */
    Optional<Kept> last(Id study) {
        return jdbc.sql("""
                        select *, before::text as said from study_step where study_id = :study and undone_at is null
                        order by id desc limit 1
                        """)
                .param("study", study.value())
                .query((row, number) -> new Kept(
                        step(row, number),
                        Optional.ofNullable(row.getString("said")),
                        Optional.of(row.getLong("part")).filter(part -> part != 0)))
                .optional();
    }

    void undo(Step step, String by, Instant at) {
        jdbc.sql("update study_step set undone_by = :by, undone_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", step.id())
                .update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
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
