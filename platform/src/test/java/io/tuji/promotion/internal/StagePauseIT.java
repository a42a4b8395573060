package io.tuji.promotion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.calendar.WorkClock.State;
import io.tuji.engine.value.Problem;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StageClocks.Standing;
import io.tuji.promotion.StagePause;
import io.tuji.promotion.internal.StagePauses.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who may stop the clock of a stage, for how long, and what that does to its days. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class StagePauseIT {

    @Autowired
    private StagePauses pauses;

    @Autowired
    private StageClocks clocks;

    @Autowired
    private Projects projects;

    @Autowired
    private TestProjects testProjects;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private Visitor promoter;
    private Visitor leader;
    private Visitor verifier;
    private Project project;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        project = testProjects.at("target", today.minusDays(40), promoter);
    }

    private List<String> pause(String reason, String words, String last, Visitor visitor) {
        return pauses.pause(project.id(), new Wanted(reason, words, last), visitor).stream()
                .map(Problem::code)
                .toList();
    }

    private Standing standing() {
        return clocks.of(projects.find(project.id(), leader).orElseThrow());
    }

    @Test
    void whoMayChangeItStopsTheClockUntilADayAfterWhichItRunsOnByItself() {
        int before = standing().days().find().orElseThrow();
        assertThat(pause("firm_decides", "等董事会", today.plusDays(30).toString(), promoter))
                .isEmpty();
        Standing held = standing();
        assertThat(held.state().find()).contains(State.PAUSED);
        assertThat(held.held().orElseThrow().begun().by()).isEqualTo(promoter.name());
        assertThat(held.held().orElseThrow().words()).isEqualTo("等董事会");
        jdbc.sql("update promotion_pause set from_day = :from, until_day = :until where project_id = :id")
                .param("from", today.minusDays(20))
                .param("until", today.minusDays(6))
                .param("id", project.id().value())
                .update();
        Standing after = standing();
        assertThat(after.state().find()).contains(State.DUE);
        assertThat(after.held()).isEmpty();
        assertThat(after.days().find().orElseThrow()).isLessThan(before);
    }

    @Test
    void aPauseWantsACodedReasonAndALastDayThatThePackAllows() {
        assertThat(pause("rumour", "", today.plusDays(31).toString(), promoter))
                .containsExactlyInAnyOrder("PRO-128", "PRO-134");
        assertThat(pause("other", "", "", promoter)).containsExactlyInAnyOrder("PRO-127", "PRO-136");
        assertThat(pause("authority", "", today.minusDays(1).toString(), leader))
                .containsExactly("PRO-135");
        assertThat(pause("authority", "", today.toString(), verifier)).containsExactly("PRO-124");
        assertThat(pause("authority", "", "", leader)).isEmpty();
        assertThat(standing().held().orElseThrow().until()).isEmpty();
        assertThat(pause("authority", "", today.toString(), promoter)).containsExactly("PRO-132");
    }

    @Test
    void goingOnOnTheSameDayLosesNoDay() {
        Standing before = standing();
        pause("authority", "", today.plusDays(3).toString(), promoter);
        assertThat(pauses.runOn(project.id(), promoter)).isEmpty();
        assertThat(standing()).isEqualTo(before);
        assertThat(pauses.runOn(project.id(), promoter))
                .extracting(Problem::code)
                .containsExactly("PRO-133");
        assertThat(pause("authority", "", today.plusDays(3).toString(), promoter))
                .isEmpty();
        assertThat(jdbc.sql("select act from audit_entry where subject = :project order by id")
                        .param("project", "project:" + project.code())
                        .query(String.class)
                        .list())
                .containsExactly("project.enter", "project.pause", "project.run_on", "project.pause");
    }

    @Test
    void puttingAProjectOffTakesOverFromAPauseAndNoDayIsTakenOffTwice() {
        pause("authority", "", today.plusDays(9).toString(), promoter);
        projects.leave(project.id(), new Leave("DELAYED", "funding", "", ""), promoter);
        assertThat(standing().held().orElseThrow().byHand()).isFalse();
        assertThat(pause("authority", "", today.toString(), promoter)).contains("PRO-125");
        assertThat(pauses.runOn(project.id(), promoter))
                .extracting(Problem::code)
                .containsExactly("PRO-125");
        projects.resume(project.id(), "", promoter);
        assertThat(standing().held()).isEmpty();
        assertThat(clocks.pauses(project.id())).extracting(StagePause::until).containsOnly(Optional.of(today));
    }
}
