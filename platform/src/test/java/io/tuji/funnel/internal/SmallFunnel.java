package io.tuji.funnel.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.TestProjects;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Three projects of one body in the spring of 2026, and a fourth that is entered later: the first is signed, the second was lost while it was
 * talked with, the third still stands on the target list.
 */
@Component
class SmallFunnel {

    static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final TestProjects projects;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    SmallFunnel(TestProjects projects, TestAccounts accounts, JdbcClient jdbc) {
        this.projects = projects;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    record World(Visitor promoter, Project signed, Project lost, Project target, Project late) {}

    Visitor promoter(String body) {
        long unit = jdbc.sql("insert into org_unit (kind, name) values ('DEPARTMENT', :name) returning id")
                .param("name", body)
                .query(Long.class)
                .single();
        return accounts.create(Optional.of(new OrgUnitId(unit)), Role.PROMOTER);
    }

    World make() {
        Visitor promoter = promoter("虚构招商处");
        Project signed = projects.at("target", LocalDate.of(2026, 1, 5), promoter);
        zone(signed, "zone_1");
        step(signed, "ENTER", "tracking", "OPEN", LocalDate.of(2026, 1, 15));
        step(signed, "ENTER", "signed", "OPEN", LocalDate.of(2026, 3, 16));
        Project lost = projects.at("target", LocalDate.of(2026, 1, 10), promoter);
        step(lost, "ENTER", "tracking", "OPEN", LocalDate.of(2026, 1, 30));
        step(lost, "LEAVE", "tracking", "LOST", LocalDate.of(2026, 2, 20));
        Project target = projects.at("target", LocalDate.of(2026, 2, 1), promoter);
        Project late = projects.at("target", LocalDate.of(2026, 4, 1), promoter);
        return new World(promoter, signed, lost, target, late);
    }

    private void zone(Project project, String zone) {
        jdbc.sql("update promotion_project set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", project.id().value())
                .update();
    }

    void step(Project project, String act, String stage, String state, LocalDate day) {
        boolean isOpen = state.equals("OPEN");
        jdbc.sql("""
                        insert into promotion_entry (project_id, act, stage, state, reason, entered_by, entered_at)
                        values (:id, :act, :stage, :state, :reason, :by, :at)
                        """)
                .param("id", project.id().value())
                .param("act", act)
                .param("stage", stage)
                .param("state", state)
                .param("reason", isOpen ? null : "cost")
                .param("by", project.owner().person().value())
                .param("at", noon(day))
                .update();
        jdbc.sql("""
                        update promotion_project set stage = :stage, state = :state, left_reason = :reason, left_at = :left,
                            stage_since = case when stage = :stage then stage_since else :at end where id = :id
                        """)
                .param("id", project.id().value())
                .param("stage", stage)
                .param("state", state)
                .param("reason", isOpen ? null : "cost")
                .param("left", isOpen ? null : noon(day))
                .param("at", noon(day))
                .update();
    }

    void change(Project project, String field, String before, String after, LocalDate day) {
        jdbc.sql("""
                        insert into promotion_change (project_id, version, field, before, after, changed_by, changed_at)
                        values (:id, 2, :field, :before, :after, :by, :at)
                        """)
                .param("id", project.id().value())
                .param("field", field)
                .param("before", before)
                .param("after", after)
                .param("by", project.owner().person().value())
                .param("at", noon(day))
                .update();
    }

    void rezone(Project project, String before, String after, LocalDate day) {
        zone(project, after);
        change(project, "zone", before, after, day);
    }

    private static Timestamp noon(LocalDate day) {
        return Timestamp.from(day.atTime(12, 0).atZone(SHANGHAI).toInstant());
    }
}
