package io.tuji.promotion.internal;

import io.tuji.access.UserId;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.promotion.Project.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the pauses of projects. Transactions belong to the caller. */
@Repository
class PauseStore {

    private final JdbcClient jdbc;

    PauseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each project in the order of their days. */
    Map<Id, List<Pause>> of(Collection<Id> ids) {
        Map<Id, List<Pause>> pauses = new HashMap<>();
        jdbc.sql("select * from promotion_pause where project_id = any (:ids) order by project_id, from_day, id")
                .param("ids", ids.stream().map(Id::value).toArray(Long[]::new))
                .query(row -> {
                    pauses.computeIfAbsent(new Id(row.getLong("project_id")), id -> new ArrayList<>())
                            .add(new Pause(
                                    row.getObject("from_day", LocalDate.class),
                                    Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                                    row.getString("reason")));
                });
        return pauses;
    }

    /** Nothing is done where it stands still already. */
    void begin(Id id, LocalDate from, String reason, UserId by) {
        jdbc.sql("""
                        insert into promotion_pause (project_id, from_day, reason, paused_by) values (:id, :from, :reason, :by)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }

    /** Nothing is done where it runs. */
    void end(Id id, LocalDate until, UserId by) {
        jdbc.sql("""
                        update promotion_pause set until_day = :until, resumed_by = :by where project_id = :id and until_day is null
                        """)
                .param("id", id.value())
                .param("until", until)
                .param("by", by.value())
                .update();
    }
}
