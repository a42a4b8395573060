package io.tuji.engine.plan.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Said;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.series.Series;
import io.tuji.engine.value.Known;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From what is said of an indicator to its chance. */
class ChancesTest {

    @Test
    void takesTheYearsThatEndWithTheLastOneAndHaveNoGap() {
        assertThat(history(Said.FIRMS_TO_200, "2015 60", "2018 80", "2019 90", "2021 110", "2022 125"))
                .contains(Series.yearly(2018, 80, 90, 100, 110, 125));
    }

    @Test
    void breaksAtAYearThatIsNotExact() {
        assertThat(history(Said.FIRMS_TO_200, "2021 110", "2022 125 about", "2023 150"))
                .contains(Series.yearly(2023, 150));
    }

    @Test
    void leavesOutYearsAfterTheTargetYear() {
        assertThat(history(Said.FIRMS_TO_200, "2025 190", "2026 210")).contains(Series.yearly(2025, 190));
    }

    @Test
    void turnsReductionsIntoAFallingIndex() {
        Series series = history(Said.ENERGY, "2021 -2%", "2022 -3%").orElseThrow();
        assertThat(series.yearAt(0)).isEqualTo(2020);
        assertThat(series.at(0)).isEqualTo(100);
        assertThat(series.at(2)).isCloseTo(95.06, within(1e-9));
    }

    @Test
    void knowsNothingWithoutAnyYear() {
        Aim noBaseline = Said.aim(TargetKind.LEVEL_MIN, Said.FIRMS, "", "200", Said.FIRMS);
        assertThat(history(noBaseline)).isEmpty();
    }

    @Test
    void answersForALevelAMeanGrowthAndAReduction() {
        assertThat(chance(Said.FIRMS_TO_200, "2021 115", "2022 140", "2023 160").probability())
                .isPresent();
        assertThat(chance(Said.GROWTH_WITHOUT_BASE, "2021 8%", "2022 12%", "2023 9%")
                        .probability())
                .isPresent();
        assertThat(chance(Said.ENERGY, "2021 -3%", "2022 -2.5%", "2023 -3.5%").probability())
                .isPresent();
    }

    @Test
    void givesAFasterReductionTheBetterChance() {
        double slow = chance(Said.ENERGY, "2021 -1%", "2022 -0.5%", "2023 -1.5%")
                .probability()
                .orElseThrow();
        double fast = chance(Said.ENERGY, "2021 -3%", "2022 -2.5%", "2023 -3.5%")
                .probability()
                .orElseThrow();
        assertThat(fast).isGreaterThan(slow + 0.2);
    }

    @Test
    void saysWhyThereIsNoChance() {
        assertThat(why(Said.FLOOR_500, "2021 600", "2022 610")).isEqualTo(Obstacle.OWN_YEAR);
        assertThat(why(Said.EVERY_YEAR_5, "2021 6%")).isEqualTo(Obstacle.OWN_YEAR);
        assertThat(why(Said.THIRTY, "2021 6", "2022 7")).isEqualTo(Obstacle.SUM);
        assertThat(why(Said.without(Said.FIRMS_TO_200, Known.missing("局")), "2021 110", "2022 120"))
                .isEqualTo(Obstacle.TARGET_YEAR_MISSING);
        Aim noBaseline = Said.aim(TargetKind.LEVEL_MIN, Said.FIRMS, "", "200", Said.FIRMS);
        assertThat(why(noBaseline, "2021 110")).isEqualTo(Obstacle.BASELINE_MISSING);
        assertThat(why(Said.FIRMS_TO_200, "2021 110")).isEqualTo(Obstacle.TOO_FEW_YEARS);
        assertThat(why(Said.FIRMS_TO_200, "2019 90")).isEqualTo(Obstacle.NO_TIME_GONE);
    }

    @Test
    void namesTheYearsWhoseFiguresWouldMakeItKnown() {
        assertThat(chance(Said.FIRMS_TO_200, "2023 150").years()).containsExactly(2021, 2022);
        assertThat(chance(Said.FIRMS_TO_200, "2022 130", "2023 150").years()).containsExactly(2021);
        assertThat(chance(Said.FIRMS_TO_200, "2021 110").years()).containsExactly(2019);
    }

    private static Obstacle why(Aim aim, String... lines) {
        return chance(aim, lines).obstacle().orElseThrow();
    }

    private static Chance chance(Aim aim, String... lines) {
        return Chances.of(aim, Said.of(Said.unit(aim), lines), ChanceModel.shipped());
    }

    private static Optional<Series> history(Aim aim, String... lines) {
        return YearlyHistory.of(aim, Said.of(Said.unit(aim), lines));
    }
}
