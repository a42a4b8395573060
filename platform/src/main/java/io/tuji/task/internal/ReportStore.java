package io.tuji.task.internal;

import io.tuji.engine.plan.task.Reported;
import io.tuji.engine.plan.task.Reported.Reach;
import io.tuji.task.Task;
import io.tuji.task.TaskReport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was reported, version by version. Transactions belong to the caller. */
@Repository
class ReportStore {

    /** What is about to be kept. */
    record Draft(
            Task.Id task,
            String part,
            int version,
            Reported said,
            String note,
            String reason,
            String by,
            LocalDate on,
            Instant at) {}

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TaskReport add(Draft draft) {
        return jdbc.sql("""
                        insert into task_report (task_id, part, month, version, reach, amount, note, reason, reported_by, reported_on,
                                                 reported_at)
                        values (:task, :part, :month, :version, :reach, :amount, :note, :reason, :by, :on, :at) returning *
                        """)
                .param("task", draft.task().value())
                .param("part", draft.part())
                .param("month", draft.said().month())
                .param("version", draft.version())
                .param("reach", draft.said().reach().name())
                .param("amount", draft.said().amount())
                .param("note", draft.note())
                .param("reason", draft.reason())
                .param("by", draft.by())
                .param("on", draft.on())
                .param("at", Timestamp.from(draft.at()))
                .query(ReportStore::read)
                .single();
    }

    Optional<TaskReport> find(TaskReport.Id id) {
        return jdbc.sql("select * from task_report where id = :id")
                .param("id", id.value())
                .query(ReportStore::read)
                .optional();
    }

    /** The latest first. */
    List<TaskReport> versions(Task.Id task, String part, int month) {
        return jdbc.sql("""
                        select * from task_report where task_id = :task and part = :part and month = :month order by version desc
                        """)
                .param("task", task.value())
                .param("part", part)
                .param("month", month)
                .query(ReportStore::read)
                .list();
    }

    /** Those that stand, by task, month by month. */
    Map<Task.Id, List<TaskReport>> standing(List<Task.Id> tasks) {
        return latest(tasks, "desc");
    }

    /** The first version of each, by task: by its day it is in time or late. */
    Map<Task.Id, List<TaskReport>> first(List<Task.Id> tasks) {
        return latest(tasks, "asc");
    }

    private Map<Task.Id, List<TaskReport>> latest(List<Task.Id> tasks, String order) {
        return jdbc
                .sql("""
                        select distinct on (task_id, part, month) * from task_report where task_id = any(:tasks)
                        order by task_id, part, month, version\s""" + order)
                .param("tasks", tasks.stream().map(Task.Id::value).toArray(Long[]::new))
                .query(ReportStore::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(TaskReport::task));
    }

    private static TaskReport read(ResultSet row, int number) throws SQLException {
        return new TaskReport(
                new TaskReport.Id(row.getLong("id")),
                new Task.Id(row.getLong("task_id")),
                row.getString("part"),
                row.getInt("version"),
                new Reported(row.getInt("month"), Reach.valueOf(row.getString("reach")), row.getBigDecimal("amount")),
                row.getString("note"),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getObject("reported_on", LocalDate.class),
                row.getTimestamp("reported_at").toInstant());
    }
}
