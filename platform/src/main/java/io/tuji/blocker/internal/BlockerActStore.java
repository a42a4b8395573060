package io.tuji.blocker.internal;

import io.tuji.access.UserId;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Act;
import io.tuji.blocker.Blocker.Id;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.Standing;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.Blocker.What;
import io.tuji.blocker.BlockerMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Keeps what was done with blockers. Transactions belong to the caller. */
@Repository
class BlockerActStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BlockerActStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How a blocker stood, and what it said, before a step. */
    record Before(What what, Standing standing) {}

    record LastStep(long act, BlockerMove move, Before before) {}

    /** @param before of a step that can be taken back; empty of every other act */
    void add(Id id, BlockerMove move, String words, Optional<Blocker> before, Blocker after, UserId by, Instant at) {
        jdbc.sql("""
                        insert into blocker_act (blocker_id, move, words, state, level, owner, before, acted_by, acted_at)
                        values (:id, :move, :words, :state, :level, :owner, :before::jsonb, :by, :at)
                        """)
                .param("id", id.value())
                .param("move", move.name())
                .param("words", words)
                .param("state", after.standing().state().name())
                .param("level", after.standing().level().name())
                .param("owner", after.standing().owner().text())
                .param(
                        "before",
                        before.map(one -> json.writeValueAsString(new Before(one.what(), one.standing())))
                                .orElse(null))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Act> of(Id id) {
        return jdbc.sql("""
                        select a.*, u.name as actor from blocker_act a join app_user u on u.id = a.acted_by
                        where a.blocker_id = :id order by a.id
                        """)
                .param("id", id.value())
                .query(BlockerActStore::read)
                .list();
    }

    /** The last step that stands. */
    Optional<LastStep> lastStep(Id id) {
        return jdbc.sql("""
                        select id, move, before from blocker_act where blocker_id = :id and not taken_back and before is not null
                        order by id desc limit 1
                        """)
                .param("id", id.value())
                .query((row, n) -> new LastStep(
                        row.getLong("id"),
                        BlockerMove.valueOf(row.getString("move")),
                        json.readValue(row.getString("before"), Before.class)))
                .optional();
    }

    void takeBack(long act) {
        jdbc.sql("update blocker_act set taken_back = true where id = :id")
                .param("id", act)
                .update();
    }

    private static Act read(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getLong("id"),
                BlockerMove.valueOf(row.getString("move")),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                Level.valueOf(row.getString("level")),
                row.getString("owner"),
                row.getBoolean("taken_back"),
                row.getString("actor"),
                row.getTimestamp("acted_at").toInstant());
    }
}
