package io.tuji.engine.plan.task;

import static io.tuji.engine.plan.task.Amounts.inMonth;
import static io.tuji.engine.plan.task.Amounts.number;
import static io.tuji.engine.plan.task.Amounts.plan;
import static io.tuji.engine.plan.task.Amounts.toDate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskJudgeTest {

    private static final TaskJudge JUDGE = new TaskJudge(LightRules.STANDARD);

    @ParameterizedTest
    @CsvSource({
        "100, 105,    false, EARLY",
        "100, 104.99, false, ON_TIME",
        "100, 98,     false, ON_TIME",
        "100, 97.99,  false, LATE",
        "100, 99.99,  true,  LATE",
        "100, 100,    true,  ON_TIME",
        "100, 105,    true,  EARLY",
        "0,   0,      false, ON_TIME",
        "0,   0.1,    false, EARLY"
    })
    void aLightIsWhatTheDeclaredSharesSay(String planned, String done, boolean isDeadline, TaskLight light) {
        assertThat(LightRules.STANDARD.light(number(planned), number(done), isDeadline))
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 0.98", "1.05, 1.01", "1.05, 0", "1.05, -1"})
    void refusesRulesThatContradictThemselves(String early, String onTime) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LightRules(number(early), number(onTime)));
    }

    @Test
    void wholeTimeMayBeDemandedOfEveryMonth() {
        LightRules strict = new LightRules(number("1.01"), number("1"));
        assertThat(strict.light(number("100"), number("99.9"), false)).isEqualTo(TaskLight.LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-31, 0",
        "2024, 2024-02-01, 1",
        "2024, 2024-12-31, 11",
        "2024, 2025-01-01, 12",
        "2024, 2023-12-31, 0"
    })
    void onlyAMonthThatHasEndedIsJudged(int year, LocalDate day, int month) {
        assertThat(TaskJudge.lastEnded(year, day)).isEqualTo(month);
    }

    @Test
    void beforeTheFirstMonthHasEndedThereIsNoLight() {
        TaskSchedule schedule = new TaskSchedule(number("12"), 12, List.of(plan("a", "12")));
        TaskStanding standing = JUDGE.judge(schedule, Map.of(), 0);
        assertThat(standing.light()).isEqualTo(TaskLight.UNKNOWN);
        assertThat(standing.silent()).isEmpty();
        assertThat(JUDGE.history(schedule, Map.of(), 0)).isEmpty();
    }

    @Test
    void aTaskThatIsHandedToNobodyIsUnknown() {
        TaskStanding standing = JUDGE.judge(new TaskSchedule(number("12"), 12, List.of()), Map.of(), 5);
        assertThat(standing.light()).isEqualTo(TaskLight.UNKNOWN);
        assertThat(standing.done()).isEmpty();
    }

    @Test
    void toleranceEndsInTheMonthOfTheDeadline() {
        TaskSchedule schedule = new TaskSchedule(number("100"), 6, List.of(plan("a", "20 20 20 20 10 10")));
        Map<String, List<Reported>> said = Map.of("a", List.of(toDate(5, "89"), toDate(6, "99")));
        assertThat(JUDGE.judge(schedule, said, 5).light()).isEqualTo(TaskLight.ON_TIME);
        assertThat(JUDGE.judge(schedule, said, 6).light()).isEqualTo(TaskLight.LATE);
        assertThat(JUDGE.judge(schedule, said, 6).rows().get(0).light()).isEqualTo(TaskLight.LATE);
    }

    @Test
    void whereMoreIsHandedOutThanWantedAllOfItIsWanted() {
        TaskSchedule schedule = new TaskSchedule(number("10"), 12, List.of(plan("a", "12")));
        assertThat(schedule.left()).isEqualByComparingTo("-2");
        assertThat(schedule.wantedBy(12)).isEqualByComparingTo("12");
        assertThat(schedule.wantedBy(11)).isEqualByComparingTo("12");
    }

    @Test
    void aFigureToDateMakesUpForEarlierMonthsAndLaterOnesAddToIt() {
        MonthlyPlan plan = plan("a", "1 1 1 1 1 1");
        List<Reported> said = List.of(inMonth(1, "1"), toDate(3, "2.5"), inMonth(4, "1.5"));
        assertThat(Done.upTo(4, plan, said).toDate().orElseThrow()).isEqualByComparingTo("4.0");
        assertThat(Done.upTo(2, plan, said)).extracting(Done::missing).isEqualTo(List.of(2));
        assertThat(Done.upTo(6, plan, said).missing()).containsExactly(5, 6);
    }

    @Test
    void nothingNeedBeReportedBeforeTheFirstPlannedMonthNorAfterAllIsDone() {
        MonthlyPlan plan = plan("a", "0 0 3 3");
        assertThat(Done.upTo(2, plan, List.of()).toDate()).contains(number("0"));
        assertThat(Done.upTo(3, plan, List.of()).missing()).containsExactly(3);
        assertThat(Done.upTo(12, plan, List.of(toDate(4, "6"))).toDate().orElseThrow())
                .isEqualByComparingTo("6");
        assertThat(Done.upTo(12, plan, List.of(toDate(4, "5.9"))).missing()).hasSize(8);
        assertThat(Done.upTo(5, plan, List.of(inMonth(4, "6"))).missing()).containsExactly(3, 5);
    }

    @Test
    void whatWasDoneInOneMonthIsReportedOrTheDifferenceOfFiguresToDate() {
        MonthlyPlan plan = plan("a", "1 1 1 1");
        List<Reported> said = List.of(toDate(1, "1"), toDate(2, "1.4"), inMonth(4, "2"));
        assertThat(Done.in(1, plan, said).orElseThrow()).isEqualByComparingTo("1");
        assertThat(Done.in(2, plan, said).orElseThrow()).isEqualByComparingTo("0.4");
        assertThat(Done.in(3, plan, said)).isEmpty();
        assertThat(Done.in(4, plan, said)).contains(number("2"));
    }

    @Test
    void sharesAndLeadAreOfTheWholeAndOfTheTimeUpToTheDeadline() {
        RowStanding row = JUDGE.judge(
                        new TaskSchedule(number("8"), 8, List.of(plan("a", "1 1 1 1 1 1 1 1"))),
                        Map.of("a", List.of(toDate(2, "3"))),
                        2)
                .rows()
                .get(0);
        assertThat(row.share().orElseThrow()).isEqualByComparingTo("0.375");
        assertThat(Shares.ofTime(2, 8)).isEqualByComparingTo("0.25");
        assertThat(Shares.lead(row.share().orElseThrow(), Shares.ofTime(2, 8))).isEqualByComparingTo("12.5");
        assertThat(Shares.ofTime(9, 8)).isEqualByComparingTo("1");
        assertThat(Shares.of(Optional.of(number("1")), number("0"))).isEmpty();
    }

    @Test
    void refusesPlansAndReportsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthlyPlan("a", List.of(number("1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> plan("a", "1 -1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskSchedule(number("0"), 12, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskSchedule(number("1"), 13, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskSchedule(number("1"), 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> inMonth(0, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> inMonth(13, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> inMonth(1, "-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskRules(Optional.empty(), 0, LightRules.STANDARD, ScoreRules.STANDARD));
        assertThat(TaskRules.STANDARD.reportDays()).isEqualTo(5);
    }
}
