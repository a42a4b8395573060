package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForce.Id;
import io.tuji.zone.TaskForce.Seat;
import io.tuji.zone.TaskForce.Term;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps members and target lists of task forces, and whom they have brought into which team. Transactions belong to the caller. */
@Repository
class TaskForceTeamStore {

    /** A project of a target list, whoever may see it. */
    record Listed(Project.Id id, Project.Code code) {}

    private final JdbcClient jdbc;

    TaskForceTeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> members(Id force) {
        return jdbc.sql("""
                        select m.*, u.login, u.name from task_force_member m join app_user u on u.id = m.person
                        where m.task_force_id = :force and m.removed_at is null order by m.id
                        """)
                .param("force", force.value())
                .query((row, n) -> {
                    long unit = row.getLong("unit");
                    Optional<OrgUnitId> body = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
                    return new Seat(
                            new UserId(row.getLong("person")),
                            row.getString("login"),
                            row.getString("name"),
                            body,
                            row.getString("role"),
                            TaskForceStore.term(row));
                })
                .list();
    }

    void add(Id force, Visitor person, String role, Term term, UserId by, Instant at) {
        jdbc.sql("""
                        insert into task_force_member (task_force_id, person, unit, role, from_day, until_day, added_by, added_at)
                        values (:force, :person, :unit, :role, :from, :until, :by, :at)
                        """)
                .param("force", force.value())
                .param("person", person.id().value())
                .param("unit", person.orgUnit().map(OrgUnitId::value).orElse(null))
                .param("role", role)
                .param("from", term.from())
                .param("until", term.until())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(Id force, UserId person, UserId by, Instant at) {
        jdbc.sql("""
                        update task_force_member set removed_by = :by, removed_at = :at
                        where task_force_id = :force and person = :person and removed_at is null
                        """)
                .param("force", force.value())
                .param("person", person.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Members for the whole term are members for the whole of the new one. */
    void stretch(Id force, Term before, Term after) {
        jdbc.sql("""
                        update task_force_member set from_day = :from, until_day = :until
                        where task_force_id = :force and removed_at is null and from_day = :fromBefore and until_day = :untilBefore
                        """)
                .param("force", force.value())
                .param("from", after.from())
                .param("until", after.until())
                .param("fromBefore", before.from())
                .param("untilBefore", before.until())
                .update();
    }

    List<Listed> projects(Id force) {
        return jdbc.sql("""
                        select p.id, p.year, p.number from task_force_project t join promotion_project p on p.id = t.project_id
                        where t.task_force_id = :force order by p.year, p.number
                        """)
                .param("force", force.value())
                .query((row, n) -> new Listed(
                        new Project.Id(row.getLong("id")), new Project.Code(row.getInt("year"), row.getInt("number"))))
                .list();
    }

    void list(Id force, Project.Id project, UserId by, Instant at) {
        jdbc.sql("insert into task_force_project values (:force, :project, :by, :at)")
                .param("force", force.value())
                .param("project", project.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void unlist(Id force, Project.Id project) {
        jdbc.sql("delete from task_force_project where task_force_id = :force and project_id = :project")
                .param("force", force.value())
                .param("project", project.value())
                .update();
    }

    void seat(Id force, Project.Id project, UserId person) {
        jdbc.sql("insert into task_force_seat values (:force, :project, :person) on conflict do nothing")
                .param("force", force.value())
                .param("project", project.value())
                .param("person", person.value())
                .update();
    }

    /** Whether the task force had brought the person into the team. */
    boolean unseat(Id force, Project.Id project, UserId person) {
        return jdbc.sql("""
                        delete from task_force_seat where task_force_id = :force and project_id = :project and person = :person
                        """)
                        .param("force", force.value())
                        .param("project", project.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** Another task force at work that has both the project and the person. */
    Optional<TaskForce.Id> other(Id force, Project.Id project, UserId person) {
        return jdbc.sql("""
                        select f.id from task_force f join task_force_project t on t.task_force_id = f.id and t.project_id = :project
                        join task_force_member m on m.task_force_id = f.id and m.person = :person and m.removed_at is null
                        where f.id <> :force and f.ended_at is null order by f.id limit 1
                        """)
                .param("force", force.value())
                .param("project", project.value())
                .param("person", person.value())
                .query((row, n) -> new TaskForce.Id(row.getLong("id")))
                .optional();
    }
}
