package io.tuji.engine.plan;

import static io.tuji.engine.plan.Said.CLOSE;
import static io.tuji.engine.plan.Said.FIRMS;
import static io.tuji.engine.plan.Said.FIRMS_TO_200;
import static io.tuji.engine.plan.Said.FLOOR_500;
import static io.tuji.engine.plan.Said.GROWTH_10;
import static io.tuji.engine.plan.Said.MONEY;
import static io.tuji.engine.plan.Said.THIRTY;
import static io.tuji.engine.plan.Said.aim;
import static io.tuji.engine.plan.Said.amount;
import static io.tuji.engine.plan.Said.ended;
import static io.tuji.engine.plan.Said.gap;
import static io.tuji.engine.plan.Said.running;
import static io.tuji.engine.plan.TargetKind.LEVEL_MIN;
import static io.tuji.engine.plan.TargetKind.SHARE_MIN;
import static io.tuji.engine.value.Unit.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.Gap.What;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule itself: year, path, thresholds, bounds, conflicts and the end of a plan. */
class JudgeTest {

    @ParameterizedTest
    @CsvSource({
        "200,REACHED",
        "168,AHEAD",
        "167.9,ON_PATH",
        "156.8,ON_PATH",
        "156.7,BEHIND",
        "144,BEHIND",
        "143.9,FAR_BEHIND"
    })
    void measuresACountByItsShareOfTheLinearPath(String value, State state) {
        assertThat(running(FIRMS_TO_200, "2023 " + value).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"168,AHEAD", "160,ON_PATH", "159.9,BEHIND", "152,BEHIND", "151.9,FAR_BEHIND"})
    void measuresABindingTargetMoreStrictly(String value, State state) {
        assertThat(running(Said.binding(FIRMS_TO_200), "2023 " + value).state()).isEqualTo(state);
    }

    @Test
    void letsMoneyGrowByTheSameRateEveryYear() {
        Judgement judgement = running(MONEY, "2022 1210");
        assertThat(judgement.path().orElseThrow()).isCloseTo(new BigDecimal("1210"), CLOSE);
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
    }

    @Test
    void followsThePathThatThePlanGives() {
        Aim given = Said.along(FIRMS_TO_200, Map.of(2023, new BigDecimal("110")));
        assertThat(running(given, "2023 110").state()).isEqualTo(State.ON_PATH);
        assertThat(running(given, "2023 110").path()).contains(new BigDecimal("110"));
        assertThat(running(given, "2022 110").path().orElseThrow()).isEqualByComparingTo("140");
    }

    @Test
    void saysHowFarItIsHowMuchTimeHasGoneAndWhatIsNeededAYear() {
        Judgement judgement = running(FIRMS_TO_200, "2023 150");
        assertThat(judgement.completion().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(judgement.timeShare().orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(judgement.deviation().orElseThrow()).isEqualByComparingTo("-0.0625");
        assertThat(judgement.required()).contains(new Required(new BigDecimal("25"), FIRMS, false, 2));
    }

    @Test
    void needsPercentagePointsOfAShare() {
        Judgement judgement = running(aim(SHARE_MIN, PERCENT, "43", "60", PERCENT), "2023 50");
        assertThat(judgement.required()).contains(new Required(new BigDecimal("5"), Unit.PERCENTAGE_POINT, false, 2));
    }

    @Test
    void compoundsWhatMoneyStillNeeds() {
        Required required = running(MONEY, "2023 1331").required().orElseThrow();
        assertThat(required.amount()).isCloseTo(new BigDecimal("10"), CLOSE);
        assertThat(required.compounds()).isTrue();
        assertThat(required.unit()).isEqualTo(PERCENT);
    }

    @Test
    void needsNothingMoreOfATargetThatIsReached() {
        assertThat(running(FIRMS_TO_200, "2023 230").required()).isEmpty();
    }

    @Test
    void judgesTheLastYearThatIsKnown() {
        Judgement judgement = running(FIRMS_TO_200, "2021 120", "2022 139");
        assertThat(judgement.reading().orElseThrow().year()).isEqualTo(2022);
        assertThat(gap(judgement, What.LEVEL)).containsExactly(2023);
    }

    @Test
    void neverTakesTheBaselineOrAnEarlierPlanForAFigureOfThisOne() {
        Judgement judgement = running(FIRMS_TO_200, "2019 300", "2020 300", "2016..2020 300");
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        assertThat(judgement.reading()).isEmpty();
        assertThat(gap(judgement, What.LEVEL)).containsExactly(2021, 2022, 2023);
    }

    @Test
    void leavesFiguresAfterTheTargetYearToTheNextPlan() {
        assertThat(ended(FIRMS_TO_200, "2026 300").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void takesNoPartOfAYearForTheYear() {
        assertThat(running(FIRMS_TO_200, "2023-H1 300", "2023-YTD-11 300").state())
                .isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "at_least,200,REACHED",
        "more_than,199,UNKNOWN",
        "at_least,170,UNKNOWN",
        "about,150,UNKNOWN",
        "less_than,140,FAR_BEHIND",
        "at_most,150,UNKNOWN",
        "nearly,144,FAR_BEHIND"
    })
    void letsABoundDecideOnlyWhatItLeavesNoDoubtOf(String bound, String value, State state) {
        assertThat(running(FIRMS_TO_200, "2023 %s %s".formatted(value, bound)).state())
                .isEqualTo(state);
    }

    @Test
    void showsABoundThatDoesNotDecideAndAsksForTheFigure() {
        Judgement judgement = running(FIRMS_TO_200, "2023 150 at_least");
        assertThat(judgement.reading().orElseThrow().bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(judgement.completion()).isEmpty();
        assertThat(judgement.deviation()).isEmpty();
        assertThat(judgement.required()).isEmpty();
        assertThat(gap(judgement, What.EXACT_FIGURE)).containsExactly(2023);
    }

    @Test
    void fallsBackToAnEarlierYearWhenALaterBoundDoesNotDecide() {
        Judgement judgement = running(FIRMS_TO_200, "2022 140", "2023 about 150");
        assertThat(judgement.reading().orElseThrow().year()).isEqualTo(2022);
        assertThat(gap(judgement, What.EXACT_FIGURE)).containsExactly(2023);
    }

    @Test
    void prefersWhatWasCountedThenWhatWasSaidLater() {
        assertThat(amount(running(FIRMS_TO_200, "2023 150 expected 2024-02-01", "2023 145 2024-01-01")))
                .isEqualByComparingTo("145");
        assertThat(amount(running(FIRMS_TO_200, "2023 150 2024-02-01", "2023 145 2024-01-01")))
                .isEqualByComparingTo("150");
        assertThat(amount(running(FIRMS_TO_200, "2023 150", "2023 145 2024-01-01")))
                .isEqualByComparingTo("145");
    }

    @Test
    void letsAnExpectedFigureDecideWhereACountedBoundDoesNot() {
        Judgement judgement = running(FIRMS_TO_200, "2023 100 at_least", "2023 160 expected");
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
        assertThat(judgement.reading().orElseThrow().certainty()).isEqualTo(Certainty.EXPECTED);
    }

    @Test
    void keepsSourcesThatDisagreeApartAndJudgesTheYearBefore() {
        Judgement judgement = running(FIRMS_TO_200, "2022 140", "2023 150", "2023 170");
        assertThat(judgement.reading().orElseThrow().year()).isEqualTo(2022);
        assertThat(gap(judgement, What.AGREEMENT)).containsExactly(2023);
        assertThat(running(FIRMS_TO_200, "2023 150", "2023 150.0").state()).isEqualTo(State.BEHIND);
    }

    @Test
    void comparesFiguresInAnyUnitOfTheirKind() {
        List<Observed> said = Said.of(Unit.WAN_YUAN, "2022 12100000");
        assertThat(Judge.judge(MONEY, said, 2023).state()).isEqualTo(State.ON_PATH);
        assertThat(Judge.judge(MONEY, Said.of(FIRMS, "2022 1210"), 2023).state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void saysThatATargetWithoutABaselineHasNoPath() {
        Aim aim = aim(LEVEL_MIN, FIRMS, "", "200", FIRMS);
        Judgement judgement = running(aim, "2023 150");
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        assertThat(judgement.path()).isEmpty();
        assertThat(gap(judgement, What.BASELINE)).containsExactly(2020);
        assertThat(running(aim, "2023 200").state()).isEqualTo(State.REACHED);
        assertThat(ended(aim, "2025 199").state()).isEqualTo(State.MISSED);
    }

    @Test
    void saysThatATargetWithoutAYearHasNoPath() {
        Aim aim = Said.without(FIRMS_TO_200, Known.missing("局"));
        Judgement judgement = running(aim, "2023 150");
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        assertThat(judgement.stage()).isEqualTo(Stage.RUNNING);
        assertThat(judgement.timeShare()).isEmpty();
        assertThat(judgement.gaps().get(0)).isEqualTo(new Gap(What.TARGET_YEAR, List.of(), List.of("局")));
        assertThat(running(aim, "2023 200").state()).isEqualTo(State.REACHED);
        assertThat(running(Said.without(GROWTH_10, Known.missing("局")), "2023 2000")
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void endsWithReachedOrMissedAndNothingBetween() {
        assertThat(ended(FIRMS_TO_200, "2025 200").state()).isEqualTo(State.REACHED);
        Judgement missed = ended(FIRMS_TO_200, "2025 199");
        assertThat(missed.state()).isEqualTo(State.MISSED);
        assertThat(missed.stage()).isEqualTo(Stage.FINAL);
        assertThat(missed.required()).isEmpty();
        assertThat(ended(FLOOR_500, "2025 499").state()).isEqualTo(State.MISSED);
        assertThat(ended(FLOOR_500, "2025 500").state()).isEqualTo(State.REACHED);
    }

    @Test
    void keepsTheLastStateOfAPlanThatEndedWithoutItsFinalFigure() {
        Judgement judgement = ended(FIRMS_TO_200, "2023 150");
        assertThat(judgement.state()).isEqualTo(State.BEHIND);
        assertThat(judgement.stage()).isEqualTo(Stage.ENDED_WITHOUT_FINAL);
        assertThat(gap(judgement, What.LEVEL)).containsExactly(2024);
        assertThat(gap(judgement, What.FINAL_FIGURE)).containsExactly(2025);
        assertThat(ended(FIRMS_TO_200).stage()).isEqualTo(Stage.ENDED_WITHOUT_FINAL);
    }

    @Test
    void callsAnExpectedFigureOfTheTargetYearNotFinalBeforeTheYearHasEnded() {
        Judgement judgement = Judge.judge(FIRMS_TO_200, Said.of(FIRMS, "2025 199 expected"), 2024);
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
        assertThat(judgement.stage()).isEqualTo(Stage.RUNNING);
        assertThat(judgement.required()).isEmpty();
    }

    @Test
    void callsTheFigureOfTheTargetYearFinalFromTheDayAfterIt() {
        assertThat(Judge.judge(FIRMS_TO_200, Said.of(FIRMS, "2025 199"), 2025).state())
                .isEqualTo(State.MISSED);
        assertThat(Judge.judge(FIRMS_TO_200, Said.of(FIRMS, "2023 199"), 2025).stage())
                .isEqualTo(Stage.ENDED_WITHOUT_FINAL);
        assertThat(gap(Judge.judge(FIRMS_TO_200, Said.of(FIRMS), 2025), What.FINAL_FIGURE))
                .containsExactly(2025);
    }

    @Test
    void listsWhatIsKnownOfEachYear() {
        Judgement judgement = running(FIRMS_TO_200, "2022 139", "2021 about 120", "2023 150", "2023 170");
        assertThat(judgement.years()).extracting(Reading::year).containsExactly(2021, 2022);
        assertThat(running(FIRMS_TO_200).years()).isEmpty();
    }

    @Test
    void namesTheFormOfThePath() {
        assertThat(new Course(FIRMS_TO_200).formAt(2023)).isEqualTo(PathForm.LINEAR);
        assertThat(new Course(MONEY).formAt(2023)).isEqualTo(PathForm.GEOMETRIC);
        assertThat(new Course(FLOOR_500).formAt(2023)).isEqualTo(PathForm.LEVEL);
        Aim given = Said.along(FIRMS_TO_200, Map.of(2023, new BigDecimal("110")));
        assertThat(new Course(given).formAt(2023)).isEqualTo(PathForm.GIVEN);
        assertThat(new Course(given).formAt(2022)).isEqualTo(PathForm.LINEAR);
    }

    @Test
    void asksForNothingOnceTheFinalFigureHasReachedTheTarget() {
        assertThat(ended(FIRMS_TO_200, "2021 1", "2022 1", "2023 1", "2024 1", "2025 200")
                        .gaps())
                .isEmpty();
        assertThat(ended(THIRTY, "2021 6", "2022 6", "2023 6", "2024 6", "2025 6")
                        .gaps())
                .isEmpty();
    }
}
