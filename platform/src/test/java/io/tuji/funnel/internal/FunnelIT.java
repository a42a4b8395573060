package io.tuji.funnel.internal;

import static io.tuji.funnel.internal.SmallFunnel.END_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.funnel.internal.FunnelReport.Exit;
import io.tuji.funnel.internal.FunnelReport.Part;
import io.tuji.funnel.internal.FunnelReport.Step;
import io.tuji.funnel.internal.MonthBulletin.Line;
import io.tuji.funnel.internal.MonthBulletin.Value;
import io.tuji.funnel.internal.SmallFunnel.World;
import io.tuji.funnel.internal.StuckRow.Cause;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.internal.TestProjects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Numbers counted by hand on a world of four projects. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class FunnelIT {

    @Autowired
    private SmallFunnel small;

    @Autowired
    private Funnels funnels;

    @Autowired
    private FunnelRowStore rows;

    @Autowired
    private SlipStore slips;

    @Autowired
    private CohortStore cohorts;

    @Autowired
    private StuckStore stuck;

    @Autowired
    private MonthBulletins bulletins;

    @Autowired
    private Projects projects;

    @Autowired
    private TestProjects testProjects;

    @Autowired
    private StageClocks clocks;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    @BeforeEach
    void make() {
        world = small.make();
    }

    private FunnelReport report(LocalDate on) {
        return funnels.report(FunnelQuestion.of(on), world.promoter());
    }

    private static Step step(FunnelReport report, String stage) {
        return report.parts().get(0).steps().stream()
                .filter(step -> step.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static Listing listing(ListShape shape, String... asked) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], new String[] {asked[i + 1]});
        }
        return Listing.read(parameters, shape);
    }

    private long rowsOf(FunnelQuestion question, String... asked) {
        Listing listing = listing(FunnelRowStore.SHAPE, asked);
        return rows.page(question, listing, world.promoter()).total();
    }

    @Test
    void aDayIsCountedAsItStoodInTheEvening() {
        FunnelReport report = report(END_OF_MARCH);
        assertThat(report.parts()).extracting(Part::entered).containsExactly(3L);
        Step target = step(report, "target");
        assertThat(List.of(target.standing(), target.reached(), target.left())).containsExactly(1L, 3L, 0L);
        assertThat(target.conversion()).contains(new BigDecimal("0.6667"));
        assertThat(target.stays()).isEqualTo(new FunnelReport.Stays(2, Optional.of(10), Optional.of(20)));
        Step tracking = step(report, "tracking");
        assertThat(List.of(tracking.standing(), tracking.reached(), tracking.left()))
                .containsExactly(0L, 2L, 1L);
        assertThat(tracking.conversion()).contains(new BigDecimal("0.5000"));
        assertThat(tracking.stays()).isEqualTo(new FunnelReport.Stays(1, Optional.of(60), Optional.of(60)));
        assertThat(step(report, "signed").standing()).isEqualTo(1);
        assertThat(step(report, "signed").conversion()).contains(new BigDecimal("0.0000"));
        assertThat(report.parts().get(0).exits()).containsExactly(new Exit(Leaving.LOST, "cost", 1));
    }

    @Test
    void everyNumberHasItsRows() {
        FunnelQuestion question = FunnelQuestion.of(END_OF_MARCH);
        for (Step step : report(END_OF_MARCH).parts().get(0).steps()) {
            assertThat(rowsOf(question, "what", Drill.REACHED, "stage", step.stage()))
                    .isEqualTo(step.reached());
            assertThat(rowsOf(question, "what", Drill.STANDING, "stage", step.stage()))
                    .isEqualTo(step.standing());
            assertThat(rowsOf(question, "what", Drill.LEFT, "stage", step.stage()))
                    .isEqualTo(step.left());
            assertThat(rowsOf(question, "what", Drill.STAYED, "stage", step.stage()))
                    .isEqualTo(step.stays().count());
        }
        assertThat(rowsOf(question, "what", Drill.LEFT, "leaving", "LOST", "reason", "cost"))
                .isEqualTo(1);
        assertThat(rowsOf(question)).isEqualTo(3);
    }

    @Test
    void whatHappensLaterChangesNothingOfAPastDay() {
        FunnelReport before = report(END_OF_MARCH);
        MonthBulletin march = bulletins.of(YearMonth.of(2026, 3), world.promoter());
        small.step(world.target(), "ENTER", "tracking", "OPEN", LocalDate.of(2026, 5, 1));
        small.step(world.lost(), "RESUME", "tracking", "OPEN", LocalDate.of(2026, 5, 2));
        small.rezone(world.signed(), "zone_1", "zone_2", LocalDate.of(2026, 5, 3));
        assertThat(report(END_OF_MARCH)).isEqualTo(before);
        assertThat(bulletins.of(YearMonth.of(2026, 3), world.promoter())).isEqualTo(march);
        assertThat(entered("zone_1", END_OF_MARCH)).isEqualTo(1);
        assertThat(entered("zone_1", LocalDate.of(2026, 5, 31))).isZero();
        assertThat(entered("zone_2", LocalDate.of(2026, 5, 31))).isEqualTo(1);
        assertThat(step(report(LocalDate.of(2026, 5, 31)), "tracking").standing())
                .isEqualTo(2);
    }

    /** The one is said by the projects, the other by all their steps. */
    @Test
    void todayIsCountedAsADayThatIsWalkedStepByStep() {
        small.step(world.signed(), "BACK", "tracking", "OPEN", LocalDate.of(2026, 4, 20));
        small.step(world.target(), "LEAVE", "target", "DELAYED", LocalDate.of(2026, 4, 21));
        small.step(world.lost(), "RESUME", "tracking", "OPEN", LocalDate.of(2026, 4, 22));
        LocalDate today = LocalDate.now(clock);
        FunnelReport now = report(today);
        assertThat(now.parts()).isEqualTo(report(today.minusDays(1)).parts());
        assertThat(step(now, "signed").reached()).isEqualTo(1);
        assertThat(step(now, "signed").stays()).isEqualTo(new FunnelReport.Stays(1, Optional.of(35), Optional.of(35)));
    }

    private long entered(String zone, LocalDate on) {
        FunnelQuestion question = new FunnelQuestion(on, "", zone, "", "", "", "", Optional.empty(), Optional.empty());
        return funnels.report(question, world.promoter()).entered();
    }

    @Test
    void theReasonOfAnExitIsKeptAlsoAfterTheProjectHasComeBack() {
        Project project = world.late();
        Visitor promoter = world.promoter();
        assertThat(projects.leave(project.id(), new Leave("DELAYED", "funding", "", ""), promoter)
                        .problems())
                .isEmpty();
        assertThat(projects.resume(project.id(), "", promoter).problems()).isEmpty();
        assertThat(jdbc.sql("select reason from promotion_entry where project_id = :id and act = 'LEAVE'")
                        .param("id", project.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("funding");
    }

    @Test
    void cohortsSayHowFarTheProjectsOfAMonthHaveCome() {
        var way = projects.rules().orElseThrow().findWay("new").orElseThrow().pipeline();
        Cohorts found = cohorts.of(FunnelQuestion.of(END_OF_MARCH), way, world.promoter());
        assertThat(found.cohorts())
                .extracting(Cohorts.Cohort::month)
                .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 1));
        Cohorts.Cohort january = found.cohorts().get(1);
        assertThat(List.of(january.entered(), january.reached("tracking"), january.reached("signed"), january.left()))
                .containsExactly(2L, 2L, 1L, 1L);
    }

    @Test
    void slipsAddUpFromTheFirstTelling() {
        small.change(world.signed(), "expected_on", "", "2026-06-01", LocalDate.of(2026, 1, 15));
        small.change(world.signed(), "expected_on", "2026-06-01", "2026-07-01", LocalDate.of(2026, 2, 1));
        small.change(world.signed(), "expected_on", "2026-07-01", "2026-06-21", LocalDate.of(2026, 3, 1));
        small.change(world.signed(), "investment", "5000", "4500", LocalDate.of(2026, 3, 1));
        small.change(world.signed(), "likelihood", "high", "low", LocalDate.of(2026, 3, 2));
        small.change(world.signed(), "expected_on", "2026-06-21", "2026-12-31", LocalDate.of(2026, 6, 1));
        FunnelQuestion question = FunnelQuestion.of(END_OF_MARCH);
        SlipRow row = slips.page(question, listing(SlipStore.SHAPE), world.promoter())
                .rows()
                .get(0);
        assertThat(List.of(
                        row.delays(),
                        row.days(),
                        row.values().count(),
                        row.odds().count()))
                .containsExactly(2L, 20L, 1L, 1L);
        assertThat(row.expected()).contains(LocalDate.of(2026, 6, 21));
        assertThat(row.values().by()).isEqualByComparingTo("-500");
        assertThat(row.odds().by()).isEqualByComparingTo("-2");
        assertThat(row.likelihood()).isEqualTo("low");
        assertThat(slips.byZone(question, world.promoter())).containsExactly(new SlipSum("zone_1", 1, 20, 20));
    }

    @Test
    void theBulletinCountsTheMonthTheYearAndTheMonthBefore() {
        MonthBulletin march = bulletins.of(YearMonth.of(2026, 3), world.promoter());
        assertThat(march.whole().value("signed")).isEqualTo(new Value(1, 0, 1));
        assertThat(march.whole().value("tracking")).isEqualTo(new Value(0, 0, 2));
        assertThat(march.whole().value(MonthBulletin.ENTERED)).isEqualTo(new Value(0, 1, 3));
        assertThat(march.whole().value(MonthBulletin.LEFT)).isEqualTo(new Value(0, 1, 1));
        Line zone = march.zones().get(0);
        assertThat(zone.of()).isEqualTo("zone_1");
        assertThat(zone.value("signed")).isEqualTo(new Value(1, 0, 1));
        assertThat(rowsOf(
                        FunnelQuestion.of(END_OF_MARCH), "what", Drill.CAME, "stage", "signed", "since", "2026-03-01"))
                .isEqualTo(1);
        assertThat(rowsOf(
                        FunnelQuestion.of(END_OF_MARCH),
                        "what",
                        Drill.CAME,
                        "stage",
                        "tracking",
                        "since",
                        "2026-03-01"))
                .isZero();
    }

    @Test
    void whatIsStuckIsToldByTheClockOfTheStages() {
        LocalDate today = LocalDate.now(clock);
        Project due = testProjects.at("target", today.minusDays(40), world.promoter());
        Project paused = testProjects.at("target", today.minusDays(40), world.promoter());
        Project fresh = testProjects.at("target", today, world.promoter());
        jdbc.sql("""
                        insert into promotion_pause (project_id, from_day, until_day, reason, paused_by, resumed_by, resumed_at)
                        values (:id, :from, :until, '等报告', :by, :by, now())
                        """)
                .param("id", paused.id().value())
                .param("from", today.minusDays(39))
                .param("until", today.minusDays(8))
                .param("by", world.promoter().id().value())
                .update();
        Edit edit = new Edit(
                fresh.version(),
                Map.of("next_step", "登门", "next_on", today.minusDays(3).toString()),
                "");
        assertThat(projects.edit(fresh.id(), edit, world.promoter()).problems()).isEmpty();
        Map<String, StuckRow> found = new HashMap<>();
        stuck.each(listing(StuckStore.SHAPE), world.promoter(), row -> found.put(row.code(), row));
        for (Project project : List.of(due, paused)) {
            var standing = clocks.on(today, List.of(project)).get(project.id());
            StuckRow row = Objects.requireNonNull(found.get(project.code().toString()));
            assertThat(row.days())
                    .isEqualTo(Objects.requireNonNull(standing).days().find());
            assertThat(row.cause().id())
                    .isEqualTo(standing.state().find().orElseThrow().name());
        }
        assertThat(found.get(due.code().toString()).cause()).isEqualTo(Cause.DUE);
        assertThat(found.get(paused.code().toString()).cause()).isEqualTo(Cause.RED);
        assertThat(found.get(fresh.code().toString()).cause()).isEqualTo(Cause.STEP);
        assertThat(found.get(fresh.code().toString()).late()).isEqualTo(3);
        assertThat(stuck.counts(listing(StuckStore.SHAPE), world.promoter()).all())
                .isEqualTo(found.size());
    }
}
