package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForce.Ended;
import io.tuji.zone.TaskForce.Id;
import io.tuji.zone.TaskForce.Lead;
import io.tuji.zone.TaskForce.Made;
import io.tuji.zone.TaskForce.Term;
import io.tuji.zone.TaskForce.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps task forces. Transactions belong to the caller. */
@Repository
class TaskForceStore {

    /** Task forces with the names of people. */
    static final String SELECT = """
            select f.*, l.login as lead_login, l.name as lead_name, k.name as maker_name, e.name as ender_name
            from task_force f
            join app_user l on l.id = f.lead
            join app_user k on k.id = f.made_by
            left join app_user e on e.id = f.ended_by
            where\s""";

    private final JdbcClient jdbc;

    TaskForceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(What what, Visitor by, Instant at) {
        return jdbc.sql("""
                        insert into task_force (name, mandate, lead, from_day, until_day, made_by, made_unit, made_at)
                        values (:name, :mandate, :lead, :from, :until, :by, :byUnit, :at) returning id
                        """)
                .param("name", what.name())
                .param("mandate", what.mandate())
                .param("lead", what.lead().person().value())
                .param("from", what.term().from())
                .param("until", what.term().until())
                .param("by", by.id().value())
                .param("byUnit", by.orgUnit().map(OrgUnitId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    void put(Id id, What what) {
        jdbc.sql("""
                        update task_force set version = version + 1, name = :name, mandate = :mandate, lead = :lead, from_day = :from,
                            until_day = :until where id = :id
                        """)
                .param("id", id.value())
                .param("name", what.name())
                .param("mandate", what.mandate())
                .param("lead", what.lead().person().value())
                .param("from", what.term().from())
                .param("until", what.term().until())
                .update();
    }

    void end(Id id, String report, UserId by, Instant at) {
        jdbc.sql(
                        "update task_force set version = version + 1, report = :report, ended_by = :by, ended_at = :at where id = :id")
                .param("id", id.value())
                .param("report", report)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The report stays, to be written on. */
    void reopen(Id id) {
        jdbc.sql("update task_force set version = version + 1, ended_by = null, ended_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<TaskForce> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<TaskForce> lock(Id id, Filter seen) {
        return one(id, seen, " for update of f");
    }

    private Optional<TaskForce> one(Id id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "f.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id.value())
                .query(TaskForceStore::read)
                .optional();
    }

    List<TaskForce> on(Project.Id project) {
        return jdbc.sql(SELECT + """
                        f.ended_at is null and f.id in (select task_force_id from task_force_project where project_id = :project) order by f.id
                        """)
                .param("project", project.value())
                .query(TaskForceStore::read)
                .list();
    }

    /** Whose term was over before that day and that nobody has ended. */
    List<TaskForce> overdue(LocalDate today) {
        return jdbc.sql(SELECT + "f.ended_at is null and f.until_day < :today order by f.id")
                .param("today", today)
                .query(TaskForceStore::read)
                .list();
    }

    static TaskForce read(ResultSet row, int number) throws SQLException {
        return new TaskForce(
                new Id(row.getLong("id")),
                row.getInt("version"),
                new What(
                        row.getString("name"),
                        row.getString("mandate"),
                        new Lead(
                                new UserId(row.getLong("lead")),
                                row.getString("lead_login"),
                                row.getString("lead_name")),
                        term(row)),
                new Made(
                        new UserId(row.getLong("made_by")),
                        row.getString("maker_name"),
                        row.getTimestamp("made_at").toInstant()),
                ended(row));
    }

    static Term term(ResultSet row) throws SQLException {
        return new Term(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }

    private static Optional<Ended> ended(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Ended(row.getString("report"), row.getString("ender_name"), at.toInstant()));
    }
}
