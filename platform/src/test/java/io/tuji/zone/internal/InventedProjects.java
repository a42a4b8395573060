package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes projects at the first stage that have told nothing yet, as they would stand there after a change of the gates. */
@Component("zoneProjects")
public class InventedProjects {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);

    private final JdbcClient jdbc;
    private final Projects projects;

    InventedProjects(JdbcClient jdbc, Projects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    public OrgUnitId body(String kind, String name) {
        return new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values (:kind, :name) returning id")
                .param("kind", kind)
                .param("name", name)
                .query(Long.class)
                .single());
    }

    /** Entered and owned by that person. */
    public Project of(Visitor owner, String name) {
        return of(owner, name, Instant.parse("2026-01-05T04:00:00Z"));
    }

    public Project of(Visitor owner, String name, Instant since) {
        Project.Id id = jdbc.sql("""
                        insert into promotion_project (year, number, pipeline, stage, stage_since, name, owner, unit, created_by, created_unit,
                            created_at, touched_at)
                        values (2026, :number, 'new', 'target', :since, :name, :owner, :unit, :owner, :unit, now(), now()) returning id
                        """)
                .param("number", SERIAL.incrementAndGet())
                .param("since", Timestamp.from(since))
                .param("name", name)
                .param("owner", owner.id().value())
                .param("unit", owner.orgUnit().map(OrgUnitId::value).orElse(null))
                .query((row, n) -> new Project.Id(row.getLong("id")))
                .single();
        return projects.find(id, owner).orElseThrow();
    }

    public void set(Project project, String assignment) {
        jdbc.sql("update promotion_project set " + assignment + " where id = :id")
                .param("id", project.id().value())
                .update();
    }
}
