package io.tuji.task.internal;

import io.tuji.task.Appeal;
import io.tuji.task.Appeal.Decision;
import io.tuji.task.Appeal.Id;
import io.tuji.task.Letter;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps appeals and how they were decided. Transactions belong to the caller. */
@Repository
class AppealStore {

    private final JdbcClient jdbc;

    AppealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Appeal add(Letter.Id letter, int version, String item, BigDecimal wanted, String reason, String by, Instant at) {
        return jdbc.sql("""
                        insert into task_appeal (letter_id, version, item, wanted, reason, raised_by, raised_at)
                        values (:letter, :version, :item, :wanted, :reason, :by, :at) returning *
                        """)
                .param("letter", letter.value())
                .param("version", version)
                .param("item", item)
                .param("wanted", wanted)
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(AppealStore::read)
                .single();
    }

    /** Empty if it has been decided. */
    Optional<Appeal> decide(Id id, Decision decision) {
        return jdbc.sql("""
                        update task_appeal set accepted = :accepted, granted = :granted, decision = :decision, decided_by = :by,
                            decided_at = :at
                        where id = :id and decided_by is null returning *
                        """)
                .param("accepted", decision.accepted())
                .param("granted", decision.granted().orElse(null))
                .param("decision", decision.reason())
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .param("id", id.value())
                .query(AppealStore::read)
                .optional();
    }

    Optional<Appeal> find(Id id) {
        return jdbc.sql("select * from task_appeal where id = :id")
                .param("id", id.value())
                .query(AppealStore::read)
                .optional();
    }

    /** The latest first. */
    List<Appeal> of(Letter.Id letter) {
        return jdbc.sql("select * from task_appeal where letter_id = :letter order by id desc")
                .param("letter", letter.value())
                .query(AppealStore::read)
                .list();
    }

    long open() {
        return jdbc.sql("select count(*) from task_appeal where decided_by is null")
                .query(Long.class)
                .single();
    }

    private static Appeal read(ResultSet row, int number) throws SQLException {
        boolean isDecided = row.getString("decided_by") != null;
        return new Appeal(
                new Id(row.getLong("id")),
                new Letter.Id(row.getLong("letter_id")),
                row.getInt("version"),
                row.getString("item"),
                row.getBigDecimal("wanted"),
                row.getString("reason"),
                row.getString("raised_by"),
                row.getTimestamp("raised_at").toInstant(),
                isDecided ? Optional.of(decision(row)) : Optional.empty());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getBoolean("accepted"),
                Optional.ofNullable(row.getBigDecimal("granted")),
                row.getString("decision"),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant());
    }
}
