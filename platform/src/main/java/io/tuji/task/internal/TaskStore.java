package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.task.Task;
import io.tuji.task.Task.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the tasks. Transactions belong to the caller. */
@Repository
class TaskStore {

    /** A task without its number, as it is about to be kept. */
    record Draft(
            int year,
            String name,
            Optional<String> measure,
            Quantity quantity,
            String field,
            Optional<OrgUnitId> lead,
            LocalDate deadline,
            Optional<String> ofPack) {

        private Map<String, Object> parameters() {
            return Map.of(
                    "year", year,
                    "name", name,
                    "quantity", quantity.amount(),
                    "unit", quantity.unit().symbol(),
                    "field", field,
                    "deadline", deadline);
        }
    }

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the yearly task of the pack has been taken over already. */
    Optional<Task> add(Draft draft, String by, Instant at) {
        return jdbc.sql("""
                        insert into task (year, name, measure, quantity, unit, field, lead, deadline, of_pack, entered_by, entered_at)
                        values (:year, :name, :measure, :quantity, :unit, :field, :lead, :deadline, :ofPack, :by, :at)
                        on conflict (year, of_pack) where of_pack is not null and ended_at is null do nothing
                        returning *
                        """)
                .params(draft.parameters())
                .param("measure", draft.measure().orElse(null))
                .param("lead", draft.lead().map(OrgUnitId::value).orElse(null))
                .param("ofPack", draft.ofPack().orElse(null))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(TaskStore::read)
                .optional();
    }

    /** Empty if somebody else has changed it since. */
    Optional<Task> change(Id id, int version, Draft draft) {
        return jdbc.sql("""
                        update task set year = :year, name = :name, measure = :measure, quantity = :quantity, unit = :unit,
                            field = :field, lead = :lead, deadline = :deadline, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        returning *
                        """)
                .params(draft.parameters())
                .param("measure", draft.measure().orElse(null))
                .param("lead", draft.lead().map(OrgUnitId::value).orElse(null))
                .param("id", id.value())
                .param("version", version)
                .query(TaskStore::read)
                .optional();
    }

    /** False if it stood so already, or another one has taken its place. */
    boolean end(Id id, boolean ended, String by, Instant at) {
        return jdbc.sql("""
                        update task t set ended_by = case when :ended then :by end, ended_at = case when :ended then cast(:at as timestamptz) end
                        where id = :id and (ended_at is null) = :ended
                          and (:ended or not exists (select from task o where o.year = t.year and o.of_pack = t.of_pack
                                                                          and o.ended_at is null))
                        """)
                        .param("ended", ended)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Task> find(Id id) {
        return jdbc.sql("select * from task where id = :id")
                .param("id", id.value())
                .query(TaskStore::read)
                .optional();
    }

    /** Holds it still until the end of the transaction. */
    Optional<Task> lock(Id id) {
        return jdbc.sql("select * from task where id = :id for update")
                .param("id", id.value())
                .query(TaskStore::read)
                .optional();
    }

    List<Task> standing(int year) {
        return jdbc.sql("select * from task where year = :year and ended_at is null order by id")
                .param("year", year)
                .query(TaskStore::read)
                .list();
    }

    /** Those whose deadline has gone by and that count into a measure. */
    List<Task> due(LocalDate today) {
        return jdbc.sql("""
                        select * from task where deadline < :today and measure is not null and ended_at is null order by id
                        """).param("today", today).query(TaskStore::read).list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from task where ended_at is null order by year desc")
                .query(Integer.class)
                .list();
    }

    private static Task read(ResultSet row, int number) throws SQLException {
        return new Task(
                new Id(row.getLong("id")),
                row.getInt("year"),
                row.getString("name"),
                Optional.ofNullable(row.getString("measure")),
                new Quantity(row.getBigDecimal("quantity"), Unit.get(row.getString("unit"))),
                row.getString("field"),
                Optional.ofNullable(row.getObject("lead", Long.class)).map(OrgUnitId::new),
                row.getObject("deadline", LocalDate.class),
                Optional.ofNullable(row.getString("of_pack")),
                row.getInt("version"),
                row.getTimestamp("ended_at") != null);
    }
}
