package io.tuji.engagement.internal;

import io.tuji.access.UserId;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagements.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was done with engagements. Transactions belong to the caller. */
@Repository
class EngagementStepStore {

    private static final String SELECT = """
            select s.*, u.name as actor, k.name as undoer from engagement_step s join app_user u on u.id = s.acted_by
            left join app_user k on k.id = s.undone_by where s.engagement_id = :id\s""";

    private final JdbcClient jdbc;

    EngagementStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before what a correction or a holding replaces, as JSON */
    void add(Id id, String act, State state, String words, Optional<String> before, UserId by, Instant at) {
        jdbc.sql("""
                        insert into engagement_step (engagement_id, act, state_before, words, before, acted_by, acted_at)
                        values (:id, :act, :state, :words, cast(:before as jsonb), :by, :at)
                        """)
                .param("id", id.value())
                .param("act", act)
                .param("state", state.name())
                .param("words", words)
                .param("before", before.orElse(null))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Step> list(Id id) {
        return jdbc.sql(SELECT + "order by s.id")
                .param("id", id.value())
                .query(EngagementStepStore::read)
                .list();
    }

    /** The last that stands. */
    Optional<Step> last(Id id) {
        return jdbc.sql(SELECT + "and s.undone_at is null order by s.id desc limit 1")
                .param("id", id.value())
                .query(EngagementStepStore::read)
                .optional();
    }

    /** Empty where it replaced nothing. */
    Optional<String> before(Step step) {
        return jdbc.sql("select before::text from engagement_step where id = :id and before is not null")
                .param("id", step.id())
                .query(String.class)
                .optional();
    }

    void undo(Step step, UserId by, Instant at) {
        jdbc.sql("update engagement_step set undone_by = :by, undone_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", step.id())
                .update();
    }

    private static Step read(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getString("act"),
                State.valueOf(row.getString("state_before")),
                row.getString("words"),
                row.getString("actor"),
                row.getTimestamp("acted_at").toInstant(),
                Optional.ofNullable(row.getString("undoer")));
    }
}
