package io.tuji.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Declaration;
import io.tuji.agreement.Landing;
import io.tuji.agreement.Outcome;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** When projects land, which count for the plan, and when a count is a figure. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class CountedProjectsIT {

    private static final String HQ = "new_foreign_hq";

    @Autowired
    CountedProjects counted;

    @Autowired
    Projects projects;

    @Autowired
    Observations observations;

    @Autowired
    InventedAgreements invented;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private Visitor promoter;
    private Visitor leader;
    private Visitor analyst;
    private Project project;

    @BeforeEach
    void people() {
        promoter = accounts.create(Optional.of(invented.body("虚构招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
        project = invented.registered(invented.firm(false), promoter);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void theFirstLandingStaysWhateverBecomesOfTheProject() {
        invented.move(project, "landed", Map.of("landed_on", "2025-11-20", "jobs", "30"), leader);
        assertThat(counted.landings(project.id())).hasSize(1);
        invented.move(project, "registered", Map.of(), leader);
        invented.move(project, "landed", Map.of("landed_on", "2026-02-02"), leader);
        Landing landing = counted.landings(project.id()).get(0);
        assertThat(landing.firstOn()).isEqualTo("2025-11-20");
        assertThat(landing.jobs()).isEqualTo("30");
        assertThat(landing.acceptedBy()).isEqualTo(leader.name());
    }

    private long soFar() {
        return counted.count(HQ, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), analyst)
                .counted();
    }

    @Test
    void aProjectCountsOnceUnderItsConditionAlsoAfterItHasLeft() {
        long before = soFar();
        Project landed = invented.landed(promoter, false, "2025-11-20", leader);
        Project other = invented.registered(invented.firm(false), promoter);
        invented.move(other, "operating", Map.of("landed_on", "2025-11-21", "foreign_hq", "no"), leader);
        invented.landed(promoter, true, "2025-11-22", leader);
        assertThat(soFar()).isEqualTo(before + 1);
        projects.leave(landed.id(), new Projects.Leave("DELAYED", "firm_waits", "", ""), leader);
        assertThat(soFar()).isEqualTo(before + 1);
        invented.edit(other, Map.of("foreign_hq", "yes"), leader);
        assertThat(soFar()).as("past the stage, and told later").isEqualTo(before + 2);
        assertThat(counted.count(HQ, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), analyst)
                        .invented())
                .isPositive();
    }

    @Test
    void theCountIsAFigureOfThePlanOnlyWhileTheListIsDeclaredComplete() {
        invented.landed(promoter, false, "2025-11-20", leader);
        Map<String, String> typed = Map.of("measure", HQ, "period", "2021..2025", "words", "已逐户核对");
        assertThat(codes(counted.declare(typed, promoter))).containsExactly("AGR-166");
        Declaration declared = counted.declare(typed, analyst).now().orElseThrow();
        PlanObservation.Ref ref = new PlanObservation.Ref(declared.observation());
        PlanObservation said = observations.find(ref).orElseThrow();
        assertThat(said.what().saidBy()).isEqualTo("招商项目清单");
        assertThat(said.what().level().orElseThrow().amount()).isEqualByComparingTo(new BigDecimal(soFar()));
        assertThat(said.what().bound()).isEqualTo(Bound.EXACT);
        assertThat(codes(counted.declare(typed, analyst))).containsExactly("AGR-165");
        invented.landed(promoter, false, "2025-12-01", leader);
        assertThat(counted.find(declared.id(), analyst).orElseThrow().countedNow())
                .isEqualTo(declared.counted() + 1L);
        counted.withdraw(declared.id(), "漏了一户", analyst);
        assertThat(observations.find(ref).orElseThrow().withdrawn()).isTrue();
        assertThat(counted.declare(typed, analyst).now().orElseThrow().counted())
                .isEqualTo(declared.counted() + 1);
    }

    @Test
    void aPeriodThatIsNotOverGivesALowerBound() {
        int year = LocalDate.now(clock).getYear();
        Map<String, String> typed = Map.of("measure", HQ, "period", Integer.toString(year));
        Declaration declared = counted.declare(typed, analyst).now().orElseThrow();
        assertThat(observations
                        .find(new PlanObservation.Ref(declared.observation()))
                        .orElseThrow()
                        .what()
                        .bound())
                .isEqualTo(Bound.AT_LEAST);
        Map<String, String> ahead = Map.of("measure", HQ, "period", Integer.toString(year + 1));
        assertThat(codes(counted.declare(ahead, analyst))).contains("AGR-163");
    }
}
