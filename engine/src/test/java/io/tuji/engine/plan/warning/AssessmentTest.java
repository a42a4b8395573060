package io.tuji.engine.plan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Said;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.chance.ChanceModel;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.plan.warning.Assessment.Setting;
import io.tuji.engine.plan.warning.Reason.Rule;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From what is said of an indicator to its light. */
class AssessmentTest {

    private static final String[] STEADY = {"2018 80", "2019 90", "2021 121", "2022 139", "2023 165"};
    private static final String[] SLOW = {"2018 80", "2019 90", "2021 104", "2022 110", "2023 113"};

    @Test
    void isGreenWhereTheTargetIsLikely() {
        Assessment good = assess(Said.FIRMS_TO_200, 2023, "2018 60", "2019 80", "2021 130", "2022 160", "2023 190");
        assertThat(good.warning().light()).isEqualTo(Light.GREEN);
        assertThat(good.judgement().state()).isEqualTo(State.AHEAD);
        assertThat(good.chance().probability().orElseThrow()).isGreaterThan(0.7);
    }

    @Test
    void isRedWhereItIsNot() {
        Warning warning = assess(Said.FIRMS_TO_200, 2023, SLOW).warning();
        assertThat(warning.light()).isEqualTo(Light.RED);
        Reason gravest = warning.reasons().get(0);
        assertThat(gravest.rule()).isEqualTo(Rule.CHANCE);
        assertThat(gravest.limit()).isEqualTo(0.2);
        assertThat(gravest.found()).isLessThan(0.2);
    }

    @Test
    void warnsOfGrowthThatTheMeasureNeverHad() {
        Reason required = reason(assess(Said.FIRMS_TO_200, 2023, SLOW), Rule.REQUIRED_GROWTH);
        assertThat(required.light()).isEqualTo(Light.YELLOW);
        assertThat(required.found()).isGreaterThan(required.limit());
        Reason binding = reason(assess(Said.binding(Said.FIRMS_TO_200), 2023, SLOW), Rule.REQUIRED_GROWTH);
        assertThat(binding.light()).isEqualTo(Light.RED);
    }

    @Test
    void doesNotWarnOfGrowthThatItOftenHad() {
        Reason required = reason(assess(Said.FIRMS_TO_200, 2023, STEADY), Rule.REQUIRED_GROWTH);
        assertThat(required.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void saysHowManyRatesOfItsOwnItLacks() {
        Assessment assessment = assess(Said.ENERGY, 2024, "2021 -1%", "2022 -0.5%", "2023 -1.5%", "2024 -1%");
        assertThat(reason(assessment, Rule.REQUIRED_GROWTH).obstacle()).contains(Obstacle.TOO_FEW_YEARS);
        assertThat(reason(assessment, Rule.REQUIRED_GROWTH).have()).isEqualTo(4);
        assertThat(reason(assessment, Rule.REQUIRED_GROWTH).need()).isEqualTo(5);
    }

    @Test
    void isSilentWhereTheDataCannotSpeak() {
        Warning warning = assess(Said.FIRMS_TO_200, 2023, "2022 130").warning();
        assertThat(warning.light()).isEqualTo(Light.NONE);
        assertThat(warning.reasons())
                .extracting(Reason::rule)
                .containsExactlyInAnyOrder(Rule.CHANCE, Rule.REQUIRED_GROWTH);
        assertThat(warning.reasons()).allMatch(reason -> reason.obstacle().isPresent());
    }

    @Test
    void isNotGreenFromOwnGrowthAlone() {
        Aim far = Said.without(Said.FIRMS_TO_200, Known.of(2030));
        Assessment quiet = assess(far, 2023, "2018 80", "2019 90", "2021 110", "2022 123", "2023 135");
        assertThat(reason(quiet, Rule.REQUIRED_GROWTH).light()).isEqualTo(Light.GREEN);
        assertThat(reason(quiet, Rule.CHANCE).obstacle()).contains(Obstacle.TOO_FAR);
        assertThat(quiet.warning().found()).isEqualTo(Light.NONE);
    }

    @Test
    void comparesADeclineWithTheFastestOnesOfThePast() {
        String[] years = {"2021 -3%", "2022 -4%", "2023 -5%", "2024 -3%", "2025 -4%"};
        Reason quiet = reason(assess(reductionTo2027("-24"), 2025, years), Rule.REQUIRED_GROWTH);
        assertThat(quiet.light()).isEqualTo(Light.GREEN);
        assertThat(quiet.limit()).isCloseTo(-0.046, within(1e-9));
        Reason beyond = reason(assess(reductionTo2027("-30"), 2025, years), Rule.REQUIRED_GROWTH);
        assertThat(beyond.light()).isEqualTo(Light.YELLOW);
        assertThat(beyond.found()).isLessThan(beyond.limit());
    }

    private static Aim reductionTo2027(String percent) {
        return Said.without(
                Said.aim(TargetKind.CUMULATIVE_CHANGE_MAX, Unit.PERCENT, "0", percent, Unit.PERCENT), Known.of(2027));
    }

    @Test
    void isYellowOrRedForALateTask() {
        assertThat(late(1).light()).isEqualTo(Light.YELLOW);
        assertThat(late(89).light()).isEqualTo(Light.YELLOW);
        assertThat(late(90).light()).isEqualTo(Light.RED);
        assertThat(late(90).task()).contains("ZD-1");
        assertThat(late(90).limit()).isEqualTo(90);
        assertThat(late(3).limit()).isEqualTo(1);
        assertThat(late(3).found()).isEqualTo(3);
    }

    private static Reason late(int days) {
        return reason(
                Assessment.of(
                        Said.FIRMS_TO_200,
                        Said.of(Said.FIRMS),
                        new Setting(
                                2023,
                                ChanceModel.shipped(),
                                Limits.EXPECTED,
                                List.of(new LateTask("ZD-1", days)),
                                List.of())),
                Rule.TASK_LATE);
    }

    @Test
    void isGreenWhenReachedAndSilentWhenEnded() {
        Assessment reached = assess(Said.FIRMS_TO_200, 2023, "2023 210");
        assertThat(reached.warning().light()).isEqualTo(Light.GREEN);
        assertThat(reason(reached, Rule.REACHED).light()).isEqualTo(Light.GREEN);
        Assessment ended = assess(Said.FIRMS_TO_200, 2026, "2023 150");
        assertThat(ended.warning().light()).isEqualTo(Light.NONE);
        assertThat(ended.warning().reasons()).extracting(Reason::rule).containsExactly(Rule.ENDED);
    }

    @Test
    void looksBackAtEarlierPeriods() {
        Warning first = Assessment.of(
                        Said.FIRMS_TO_200,
                        Said.of(Said.FIRMS, SLOW),
                        new Setting(2023, ChanceModel.shipped(), Limits.EXPECTED, List.of(), List.of(Light.GREEN)))
                .warning();
        assertThat(first.light()).isEqualTo(Light.GREEN);
        assertThat(first.found()).isEqualTo(Light.RED);
        assertThat(first.isPending()).isTrue();
    }

    @Test
    void isStricterWithBindingTargets() {
        assertThat(Limits.of(Said.FIRMS_TO_200)).isEqualTo(Limits.EXPECTED);
        assertThat(Limits.of(Said.binding(Said.FIRMS_TO_200))).isEqualTo(Limits.BINDING);
        assertThat(Limits.BINDING.yellowBelow()).isGreaterThan(Limits.EXPECTED.yellowBelow());
        assertThat(Limits.BINDING.redBelow()).isGreaterThan(Limits.EXPECTED.redBelow());
        assertThat(Limits.BINDING.redFromDays()).isLessThan(Limits.EXPECTED.redFromDays());
    }

    @Test
    void turnsAtItsLimits() {
        double chance =
                assess(Said.FIRMS_TO_200, 2023, STEADY).chance().probability().orElseThrow();
        assertThat(lightWith(new Limits(chance, 0, Light.GREEN, 90))).isEqualTo(Light.GREEN);
        assertThat(lightWith(new Limits(Math.nextUp(chance), chance, Light.GREEN, 90)))
                .isEqualTo(Light.YELLOW);
        assertThat(lightWith(new Limits(1, Math.nextUp(chance), Light.GREEN, 90)))
                .isEqualTo(Light.RED);
    }

    private static Light lightWith(Limits limits) {
        return Assessment.of(
                        Said.FIRMS_TO_200,
                        Said.of(Said.FIRMS, STEADY),
                        new Setting(2023, ChanceModel.shipped(), limits, List.of(), List.of()))
                .warning()
                .light();
    }

    @Test
    void refusesLimitsInTheWrongOrderAndTasksInTime() {
        assertThatThrownBy(() -> new Limits(0.2, 0.5, Light.RED, 1)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> new Limits(1.1, 0.5, Light.RED, 1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new Limits(0.5, -0.1, Light.RED, 1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new LateTask("ZD-2", 0)).hasMessageContaining("ZD-2");
    }

    @Test
    void warnsInYellowAndRedOnly() {
        assertThat(Light.values()).filteredOn(Light::warns).containsExactly(Light.YELLOW, Light.RED);
    }

    private static Reason reason(Assessment assessment, Rule rule) {
        return assessment.warning().reasons().stream()
                .filter(reason -> reason.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Aim aim, int lastEnded, String... lines) {
        return Assessment.of(
                aim,
                Said.of(Said.unit(aim), lines),
                new Setting(lastEnded, ChanceModel.shipped(), Limits.of(aim), List.of(), List.of()));
    }
}
