package io.tuji.promotion.internal;

import io.tuji.access.UserId;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.StagePause;
import io.tuji.promotion.StagePause.Hand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the pauses of projects; no two of one project share a day. Transactions belong to the caller, who holds the project. */
@Repository
class PauseStore {

    private final JdbcClient jdbc;

    PauseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pause as it begins. */
    record Begun(
            LocalDate from,
            Optional<LocalDate> until,
            String reason,
            String words,
            boolean byHand,
            UserId by,
            Instant at) {}

    /** Of each project in the order of their days. */
    Map<Id, List<StagePause>> of(Collection<Id> ids) {
        Map<Id, List<StagePause>> pauses = new HashMap<>();
        jdbc.sql("""
                        select x.*, b.name as begun_by, e.name as ended_by
                        from promotion_pause x join app_user b on b.id = x.paused_by left join app_user e on e.id = x.resumed_by
                        where x.project_id = any (:ids) order by x.project_id, x.from_day, x.id
                        """)
                .param("ids", ids.stream().map(Id::value).toArray(Long[]::new))
                .query(row -> {
                    pauses.computeIfAbsent(new Id(row.getLong("project_id")), id -> new ArrayList<>())
                            .add(read(row));
                });
        return pauses;
    }

    private static StagePause read(ResultSet row) throws SQLException {
        Timestamp resumed = row.getTimestamp("resumed_at");
        return new StagePause(
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                row.getString("reason"),
                row.getString("words"),
                row.getBoolean("by_hand"),
                new Hand(
                        row.getString("begun_by"), row.getTimestamp("paused_at").toInstant()),
                resumed == null
                        ? Optional.empty()
                        : Optional.of(new Hand(row.getString("ended_by"), resumed.toInstant())));
    }

    void begin(Id id, Begun pause) {
        jdbc.sql("""
                        insert into promotion_pause (project_id, from_day, until_day, reason, words, by_hand, paused_by, paused_at)
                        values (:id, :from, :until, :reason, :words, :byHand, :by, :at)
                        """)
                .param("id", id.value())
                .param("from", pause.from())
                .param("until", pause.until().orElse(null))
                .param("reason", pause.reason())
                .param("words", pause.words())
                .param("byHand", pause.byHand())
                .param("by", pause.by().value())
                .param("at", Timestamp.from(pause.at()))
                .update();
    }

    /** Nothing is done where it runs. */
    void end(Id id, LocalDate until, UserId by, Instant at) {
        jdbc.sql("""
                        update promotion_pause set until_day = :until, resumed_by = :by, resumed_at = :at
                        where project_id = :id and (until_day is null or until_day > :until)
                        """)
                .param("id", id.value())
                .param("until", until)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
