package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskBreakdown.Row;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Keeps how tasks are taken apart, version by version. Transactions belong to the caller. */
@Repository
class BreakdownStore {

    /** A row as it is kept. */
    private record Kept(String part, Optional<Long> owner, List<BigDecimal> months) {

        static Kept of(Row row) {
            return new Kept(row.part(), row.owner().map(OrgUnitId::value), row.months());
        }

        Row row() {
            return new Row(part, owner.map(OrgUnitId::new), months);
        }
    }

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BreakdownStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TaskBreakdown made) {
        jdbc.sql("""
                        insert into task_breakdown (task_id, version, layer, rows, reason, made_by, made_at, accepted_by, accepted_at)
                        values (:task, :version, :layer, :rows::jsonb, :reason, :by, :at, :accepted, :acceptedAt)
                        """)
                .param("task", made.task().value())
                .param("version", made.version())
                .param("layer", made.layer())
                .param(
                        "rows",
                        json.writeValueAsString(
                                made.rows().stream().map(Kept::of).toList()))
                .param("reason", made.reason())
                .param("by", made.madeBy())
                .param("at", Timestamp.from(made.madeAt()))
                .param("accepted", made.acceptedBy().orElse(null))
                .param("acceptedAt", made.isAccepted() ? Timestamp.from(made.madeAt()) : null)
                .update();
    }

    void forgetDraft(Task.Id task) {
        jdbc.sql("delete from task_breakdown where task_id = :task and accepted_at is null")
                .param("task", task.value())
                .update();
    }

    /** The latest first. */
    List<TaskBreakdown> versions(Task.Id task) {
        return jdbc.sql("select * from task_breakdown where task_id = :task order by version desc")
                .param("task", task.value())
                .query(this::read)
                .list();
    }

    /** The accepted one of each task that has one. */
    Map<Task.Id, TaskBreakdown> accepted(List<Task.Id> tasks) {
        return jdbc
                .sql("""
                        select distinct on (task_id) * from task_breakdown
                        where task_id = any(:tasks) and accepted_at is not null order by task_id, version desc
                        """)
                .param("tasks", tasks.stream().map(Task.Id::value).toArray(Long[]::new))
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(TaskBreakdown::task, Function.identity()));
    }

    private TaskBreakdown read(ResultSet row, int number) throws SQLException {
        return new TaskBreakdown(
                new Task.Id(row.getLong("task_id")),
                row.getInt("version"),
                row.getString("layer"),
                Arrays.stream(json.readValue(row.getString("rows"), Kept[].class))
                        .map(Kept::row)
                        .toList(),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getString("accepted_by")));
    }
}
