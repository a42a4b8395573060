package io.tuji.engine.plan.task;

import static io.tuji.engine.plan.task.Amounts.inMonth;
import static io.tuji.engine.plan.task.Amounts.number;
import static io.tuji.engine.plan.task.Amounts.numbers;
import static io.tuji.engine.plan.task.Amounts.toDate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 233 万㎡ to be started in a year, taken apart over five areas and twelve months; the lights worked out by hand. */
class TaskByHandTest {

    private static final TaskJudge JUDGE = new TaskJudge(LightRules.STANDARD);

    //                                                        1  2  3  4   5  6  7  8  9 10 11 12
    private final MonthlyPlan north = plan("north", "         0  0  5  5  10 10 10 10 10 10  5  5"); // 80
    private final MonthlyPlan middle = plan("middle", "       0  4  4  4   4  4  4  4  4  4  4  0"); // 40
    private final MonthlyPlan south = plan("south", "         0  0  0 20   0  0 20  0  0 20  0  0"); // 60
    private final MonthlyPlan west = plan("west", "           1  1  1  1   1  1  2  2  2  2  2  2"); // 18
    private final MonthlyPlan river = plan("river", "         0  0  0  0   0  0  5  5  5  5  5  5"); // 30
    private final TaskSchedule schedule =
            new TaskSchedule(number("233"), 12, List.of(north, middle, south, west, river));

    private final Map<String, List<Reported>> said = Map.of(
            "north", List.of(inMonth(3, "6"), inMonth(4, "5"), inMonth(5, "10"), inMonth(6, "11")),
            "middle", List.of(toDate(6, "19.6")),
            "south", List.of(inMonth(4, "15"), toDate(5, "15"), inMonth(6, "4.5")),
            "west", List.of(inMonth(1, "1"), inMonth(2, "1"), inMonth(4, "2"), inMonth(5, "1"), inMonth(6, "1")));

    private static MonthlyPlan plan(String part, String months) {
        return new MonthlyPlan(part, numbers(months));
    }

    private TaskStanding at(int month) {
        return JUDGE.judge(schedule, said, month);
    }

    private RowStanding row(String part, int month) {
        return at(month).row(part).orElseThrow();
    }

    @Test
    void fiveOfTheQuantityIsHandedToNobodyAndSaidSo() {
        assertThat(schedule.handedOut()).isEqualByComparingTo("228");
        assertThat(schedule.left()).isEqualByComparingTo("5");
        assertThat(schedule.ofMonth(4)).isEqualByComparingTo("30");
        assertThat(schedule.upTo(6)).isEqualByComparingTo("76");
    }

    @Test
    void inJuneOneIsEarlyOneOnTimeOneLateAndOneUnknown() {
        assertThat(row("north", 6).planned()).isEqualByComparingTo("30");
        assertThat(row("north", 6).done().toDate().orElseThrow()).isEqualByComparingTo("32");
        assertThat(row("north", 6).light()).isEqualTo(TaskLight.EARLY); // 32 ≥ 30 × 1.05
        assertThat(row("middle", 6).light()).isEqualTo(TaskLight.ON_TIME); // 19.6 = 20 × 0.98
        assertThat(row("south", 6).done().toDate().orElseThrow()).isEqualByComparingTo("19.5");
        assertThat(row("south", 6).light()).isEqualTo(TaskLight.LATE); // 19.5 < 20 × 0.98
        assertThat(row("west", 6).light()).isEqualTo(TaskLight.UNKNOWN);
        assertThat(row("west", 6).done().missing()).containsExactly(3);
        assertThat(row("river", 6).light()).isEqualTo(TaskLight.ON_TIME); // nothing is planned before July
    }

    @Test
    void theTaskIsUnknownWhileOneReportIsMissingAndNamesWhose() {
        assertThat(at(6).light()).isEqualTo(TaskLight.UNKNOWN);
        assertThat(at(6).done()).isEmpty();
        assertThat(at(6).silent()).extracting(RowStanding::part).containsExactly("west");
    }

    @Test
    void inFebruaryTwoAreasAreAskedAndOneIsSilent() {
        assertThat(at(2).silent()).extracting(RowStanding::part).containsExactly("middle");
        assertThat(at(1).light()).isEqualTo(TaskLight.ON_TIME);
        assertThat(at(1).done().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void theHistoryGoesFromJanuaryToTheMonthAsked() {
        assertThat(JUDGE.history(schedule, said, 6))
                .extracting(standing -> standing.row("north").orElseThrow().light())
                .containsExactly(
                        TaskLight.ON_TIME,
                        TaskLight.ON_TIME,
                        TaskLight.EARLY,
                        TaskLight.EARLY,
                        TaskLight.EARLY,
                        TaskLight.EARLY);
    }

    @Test
    void atTheEndAllThatIsWantedHasToBeDoneHandedOutOrNot() {
        Map<String, List<Reported>> handedOut = Map.of(
                "north", List.of(toDate(12, "80")),
                "middle", List.of(toDate(12, "40")),
                "south", List.of(toDate(12, "60")),
                "west", List.of(toDate(12, "18")),
                "river", List.of(toDate(12, "30")));
        TaskStanding end = JUDGE.judge(schedule, handedOut, 12);
        assertThat(end.rows()).extracting(RowStanding::light).containsOnly(TaskLight.ON_TIME);
        assertThat(end.wanted()).isEqualByComparingTo("233");
        assertThat(end.light()).isEqualTo(TaskLight.LATE);
    }
}
