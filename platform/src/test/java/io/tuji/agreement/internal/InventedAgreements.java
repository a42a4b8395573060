package io.tuji.agreement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes projects that stand where a test wants them, without what their gates ask for. */
@Component
public class InventedAgreements {

    private static final AtomicInteger SERIAL = new AtomicInteger(900_000);

    private final Projects projects;
    private final JdbcClient jdbc;

    InventedAgreements(Projects projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    public OrgUnitId body(String name) {
        return new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values ('DEPARTMENT', :name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    public CompanyId firm(boolean invented) {
        return new CompanyId(jdbc.sql("insert into company (name, invented) values (:name, :invented) returning id")
                .param("name", "虚构落地" + SERIAL.incrementAndGet() + "号有限公司")
                .param("invented", invented)
                .query(Long.class)
                .single());
    }

    /** On the pipeline of new firms, registered. */
    public Project registered(CompanyId firm, Visitor owner) {
        long id = jdbc.sql("""
                        insert into promotion_project (year, number, pipeline, stage, stage_since, name, company_id, owner, unit, created_by,
                            created_unit, created_at, touched_at)
                        values (2026, :number, 'new', 'registered', now(), :name, :firm, :owner, :unit, :owner, :unit, now(), now())
                        returning id
                        """)
                .param("number", SERIAL.incrementAndGet())
                .param("name", "虚构项目" + SERIAL.get())
                .param("firm", firm.value())
                .param("owner", owner.id().value())
                .param("unit", owner.orgUnit().map(OrgUnitId::value).orElse(null))
                .query(Long.class)
                .single();
        return projects.find(new Project.Id(id), owner).orElseThrow();
    }

    /** Let through by whoever may. */
    public Project move(Project project, String stage, Map<String, String> typed, Visitor leader) {
        Project now = projects.find(project.id(), leader).orElseThrow();
        Projects.Edit edit = new Projects.Edit(now.version(), typed, "特批");
        Projects.Outcome outcome = projects.move(project.id(), new Projects.Move(stage, edit, true), leader);
        return outcome.now()
                .orElseThrow(() -> new IllegalStateException(outcome.problems().toString()));
    }

    public Project landed(Visitor owner, boolean invented, String on, Visitor leader) {
        Project project = registered(firm(invented), owner);
        return move(project, "landed", Map.of("landed_on", on, "foreign_hq", "yes", "jobs", "12"), leader);
    }

    public void edit(Project project, Map<String, String> typed, Visitor visitor) {
        Project now = projects.find(project.id(), visitor).orElseThrow();
        projects.edit(project.id(), new Projects.Edit(now.version(), typed, ""), visitor);
    }
}
