package io.tuji.promotion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.demand.Needs;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of projects when their firms are merged, or were invented and go. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectFirmIT {

    @Autowired
    private Projects projects;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Needs needs;

    @Autowired
    private PromotionReferences references;

    @Autowired
    private JdbcClient jdbc;

    private Visitor promoter;
    private Visitor leader;
    private CompanyId firm;

    @BeforeEach
    void people() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        firm = firms.firm(InventedFirms.name("面粉"), "110101");
    }

    private Project fresh(Project project) {
        return projects.find(project.id(), leader).orElseThrow();
    }

    @Test
    void twoFirmsThatBothHaveProjectsAreOneWhileTheyAreMergedAndTwoAgainAfterwards() {
        CompanyId twin = firms.firm(InventedFirms.name("面粉"), null);
        Project one = invented.entered(firm, promoter);
        Project other = invented.entered(twin, promoter);
        firms.set(twin, "merged_into = " + firm.value());
        assertThat(projects.of(firm, promoter)).extracting(Project::id).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(fresh(other).firm().company()).contains(firm);
        Project touched = projects.edit(other.id(), new Edit(fresh(other).version(), Map.of("jobs", "3"), ""), promoter)
                .now()
                .orElseThrow();
        assertThat(touched.firm().company()).contains(firm);
        firms.set(twin, "merged_into = null");
        assertThat(projects.of(firm, promoter)).extracting(Project::id).containsExactly(one.id());
        assertThat(projects.of(twin, promoter)).extracting(Project::id).containsExactly(other.id());
        assertThat(jdbc.sql("select count(*) from change_log where kind = 'project' and subject_id = :id")
                        .param("id", other.id().value())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatTheInvestorNeedsStaysWithTheProjectWhereItComesToHangOnTheCompanyThatIsFoundedHere() {
        Map<String, String> typed = InventedProjects.typed(firm);
        typed.put("name", "由投资人换成本地公司的项目");
        Project before = projects.enter(typed, promoter).now().orElseThrow();
        assertThat(asked(before)).contains("need");
        needs.add(need(firm), promoter);
        assertThat(asked(before)).doesNotContain("need");
        CompanyId founded = firms.firm(InventedFirms.name("面粉"), "310104");
        Edit edit = new Edit(before.version(), Map.of("company", founded.code()), "");
        Project after = projects.edit(before.id(), edit, promoter).now().orElseThrow();
        assertThat(after.firm().company()).contains(founded);
        assertThat(asked(after)).doesNotContain("need");
    }

    private List<String> asked(Project project) {
        return projects.missing(project, "tracking").stream().map(Missing::key).toList();
    }

    private static Needs.Typed need(CompanyId of) {
        return new Needs.Typed(of.code(), "", "", "PREMISES", "厂房", "", "", "", "", "李某", "2025-01-01", "", "");
    }

    @Test
    void theProjectsOfAnInventedFirmGoWithItAndOthersForgetThatTheySprangFromThem() {
        Project first = invented.entered(firm, promoter);
        Map<String, String> typed = InventedProjects.typed(firms.firm(InventedFirms.name("面包"), null));
        typed.put("sprung_from", first.code().toString());
        Project second = projects.enter(typed, promoter).now().orElseThrow();
        assertThat(second.sprungFrom()).contains(first.code());
        assertThat(references.heldBy(firm)).extracting("count").containsExactly(1L);
        firms.set(firm, "invented = true");
        references.eraseInvented();
        assertThat(projects.find(first.id(), leader)).isEmpty();
        assertThat(fresh(second).sprungFrom()).isEmpty();
    }
}
