package io.tuji.zone.internal;

import io.tuji.access.UserId;
import io.tuji.promotion.Project;
import io.tuji.zone.Assignment;
import io.tuji.zone.Assignment.Given;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which projects were given to a zone in one act. Transactions belong to the caller. */
@Repository
class AssignmentStore {

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String zone, List<Project> projects, String words, UserId by, Instant at) {
        long id = jdbc.sql("""
                        insert into zone_assignment (zone, words, made_by, made_at) values (:zone, :words, :by, :at) returning id
                        """)
                .param("zone", zone)
                .param("words", words)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        projects.forEach(project -> jdbc.sql("insert into zone_assigned values (:assignment, :project, :before)")
                .param("assignment", id)
                .param("project", project.id().value())
                .param("before", project.zone().orElse(""))
                .update());
        return id;
    }

    /** One that the person made; held still until the end of the transaction. */
    Optional<Assignment> lock(long id, UserId by) {
        return jdbc.sql("""
                        select a.*, m.name as by_name, u.name as undone_name from zone_assignment a join app_user m on m.id = a.made_by
                        left join app_user u on u.id = a.undone_by where a.id = :id and a.made_by = :by for update of a
                        """)
                .param("id", id)
                .param("by", by.value())
                .query((row, n) -> new Assignment(
                        row.getLong("id"),
                        row.getString("zone"),
                        given(id),
                        row.getString("words"),
                        row.getString("by_name"),
                        row.getTimestamp("made_at").toInstant(),
                        Optional.ofNullable(row.getString("undone_name"))))
                .optional();
    }

    private List<Given> given(long id) {
        return jdbc.sql("""
                        select g.zone_before, p.id, p.year, p.number from zone_assigned g join promotion_project p on p.id = g.project_id
                        where g.assignment_id = :id order by p.year, p.number
                        """)
                .param("id", id)
                .query((row, n) -> new Given(
                        new Project.Id(row.getLong("id")),
                        new Project.Code(row.getInt("year"), row.getInt("number")),
                        row.getString("zone_before")))
                .list();
    }

    void undo(long id, UserId by, Instant at) {
        jdbc.sql("update zone_assignment set undone_by = :by, undone_at = :at where id = :id")
                .param("id", id)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
