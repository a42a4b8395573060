package io.tuji.agenda.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.AgendaSource;
import io.tuji.promotion.AgendaSource.Urgency;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.internal.TestProjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders over the National Day of 2026, with the first week of October off and Saturday, 10 October worked instead: the target list turns
 * yellow after three working days and red after five.
 */
@PlatformTest
@Transactional
class ReminderIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);
    private static final LocalDate LAST_OF_HOLIDAYS = LocalDate.of(2026, 10, 7);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 8);
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 10, 10);

    @Autowired
    ReminderRun run;

    @Autowired
    AgendaDesk desk;

    @Autowired
    List<AgendaSource> sources;

    @Autowired
    Projects projects;

    @Autowired
    StageClocks clocks;

    @Autowired
    TestProjects testProjects;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Visitor owner;

    @BeforeEach
    void enterAnOwner() {
        owner = accounts.create(Optional.empty(), Role.PROMOTER);
    }

    private List<String> told() {
        return jdbc
                .sql("select occasion from agenda_told where person = :person order by occasion")
                .param("person", owner.id().value())
                .query(String.class)
                .list()
                .stream()
                .map(occasion -> occasion.substring(occasion.lastIndexOf(':') + 1))
                .toList();
    }

    private long notices() {
        return jdbc.sql("select count(*) from notice where person = :person")
                .param("person", owner.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void holidaysDoNotCountAndAWorkedSaturdayDoes() {
        testProjects.at("target", MONDAY, owner);
        run.remind(LAST_OF_HOLIDAYS);
        assertThat(told()).isEmpty();
        run.remind(THURSDAY);
        assertThat(told()).containsExactly("YELLOW");
        run.remind(WORKED_SATURDAY);
        assertThat(told()).containsExactly("RED", "YELLOW");
    }

    @Test
    void afterTwoDaysDownEachIsToldOnce() {
        testProjects.at("target", MONDAY, owner);
        run.remind(WORKED_SATURDAY);
        run.remind(WORKED_SATURDAY);
        assertThat(told()).containsExactly("RED", "YELLOW");
        assertThat(notices()).isEqualTo(2);
    }

    @Test
    void manyAtOnceAreOneLine() {
        for (int n = 0; n <= ReminderRun.FEW; n++) {
            testProjects.at("target", MONDAY, owner);
        }
        run.remind(THURSDAY);
        assertThat(told()).hasSize(ReminderRun.FEW + 1);
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void whoDoesNotWantThemIsNotReminded() {
        testProjects.at("target", MONDAY, owner);
        assertThat(desk.subscribe(List.of("next_step"), Map.of(), owner)).isEmpty();
        run.remind(WORKED_SATURDAY);
        assertThat(told()).isEmpty();
        assertThat(desk.unwanted(owner)).contains("stage").doesNotContain("next_step");
    }

    @Test
    void inAYearWithoutCalendarTheLightIsUnknownAndSaidToBe() {
        LocalDate day = LocalDate.of(2031, 3, 3);
        Project project = testProjects.at("target", day, owner);
        run.remind(day.plusDays(60));
        assertThat(told()).isEmpty();
        assertThat(clocks.on(day.plusDays(60), List.of(project)).values())
                .allMatch(standing -> standing.state().find().isEmpty());
        assertThat(sources.stream().flatMap(source -> source.of(owner, day.plusDays(60)).stream()))
                .anyMatch(item -> item.kind().equals("agenda.kind.uncounted") && item.urgency() == Urgency.UNKNOWN);
    }

    @Test
    void aPauseStopsTheClock() {
        Project project = testProjects.at("target", MONDAY, owner);
        jdbc.sql("""
                        insert into promotion_pause (project_id, from_day, reason, paused_by) values (:project, '2026-09-29', '等报告', :by)
                        """)
                .param("project", project.id().value())
                .param("by", owner.id().value())
                .update();
        run.remind(WORKED_SATURDAY);
        assertThat(told()).isEmpty();
    }

    @Test
    void aNextStepThatWasForYesterdayIsOverdue() {
        Project project = testProjects.at("target", MONDAY, owner);
        Edit edit = new Edit(
                project.version(),
                Map.of("next_step", "登门拜访", "next_on", MONDAY.plusDays(1).toString()),
                "");
        assertThat(projects.edit(project.id(), edit, owner).problems()).isEmpty();
        run.remind(MONDAY.plusDays(2));
        assertThat(told()).containsExactly(MONDAY.plusDays(1).toString());
        assertThat(sources.stream().flatMap(source -> source.of(owner, MONDAY.plusDays(2)).stream()))
                .anyMatch(item -> item.words().equals("登门拜访") && item.urgency() == Urgency.OVERDUE);
    }

    @Test
    void silenceIsToldAfterFourteenDaysOrAsManyAsThePersonWants() {
        testProjects.at("tracking", MONDAY, owner);
        run.remind(MONDAY.plusDays(13));
        assertThat(told()).isEmpty();
        run.remind(MONDAY.plusDays(16));
        run.remind(MONDAY.plusDays(17));
        assertThat(told()).as("nobody ever spoke with the firm; once").containsExactly("14");
        assertThat(desk.subscribe(desk.kinds(), Map.of("contact", List.of(20, 7)), owner))
                .isEmpty();
        run.remind(MONDAY.plusDays(18));
        run.remind(MONDAY.plusDays(21));
        assertThat(told()).containsExactly("14", "20", "7");
        assertThat(desk.subscribe(List.of("nothing"), Map.of("stage", List.of(1, 1)), owner))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("AGD-102", "AGD-102", "AGD-101");
    }

    @Test
    void aLandingThatComesNearIsToldOnceForEachOfTheDays() {
        Project.Firm firm = new Project.Firm(Optional.empty(), "甲乙丙丁科技", true, false);
        testProjects.at("target", MONDAY, firm, Map.of("expected_on", MONDAY.plusDays(61)), owner);
        run.remind(MONDAY);
        assertThat(told()).isEmpty();
        run.remind(MONDAY.plusDays(2));
        assertThat(told()).containsExactly("60");
        run.remind(MONDAY.plusDays(35));
        assertThat(told()).contains("30", "60");
    }
}
