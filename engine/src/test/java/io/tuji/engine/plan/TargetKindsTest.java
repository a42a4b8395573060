package io.tuji.engine.plan;

import static io.tuji.engine.plan.Said.CLOSE;
import static io.tuji.engine.plan.Said.ENERGY;
import static io.tuji.engine.plan.Said.EVERY_YEAR_5;
import static io.tuji.engine.plan.Said.FIRMS;
import static io.tuji.engine.plan.Said.FLOOR_500;
import static io.tuji.engine.plan.Said.GROWTH_10;
import static io.tuji.engine.plan.Said.GROWTH_WITHOUT_BASE;
import static io.tuji.engine.plan.Said.TEN_A_YEAR;
import static io.tuji.engine.plan.Said.THIRTY;
import static io.tuji.engine.plan.Said.amount;
import static io.tuji.engine.plan.Said.gap;
import static io.tuji.engine.plan.Said.running;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.Gap.What;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each kind of target turns what is said into something that can be compared. */
class TargetKindsTest {

    @Test
    void derivesTheLevelThatAMeanGrowthComesTo() {
        assertThat(running(GROWTH_10, "2023 1331").state()).isEqualTo(State.ON_PATH);
        assertThat(running(GROWTH_10, "2023 1611").state()).isEqualTo(State.REACHED);
        assertThat(running(GROWTH_10, "2023 1200").state()).isEqualTo(State.BEHIND);
    }

    @Test
    void chainsTheGrowthOfEveryYearWhereLevelsAreMissing() {
        Judgement judgement = running(GROWTH_10, "2021 10%", "2022 10%", "2023 21%");
        assertThat(amount(judgement)).isCloseTo(new BigDecimal("1464.1"), CLOSE);
        assertThat(judgement.state()).isEqualTo(State.AHEAD);
        assertThat(running(GROWTH_WITHOUT_BASE, "2021 10%", "2022 10%").state()).isEqualTo(State.ON_PATH);
        assertThat(amount(running(GROWTH_WITHOUT_BASE, "2021 10%", "2022 10%")))
                .isCloseTo(new BigDecimal("121"), CLOSE);
    }

    @Test
    void chainsNoGrowthOverAYearOfWhichNothingIsKnown() {
        assertThat(running(GROWTH_10, "2021 10%", "2023 10%")
                        .reading()
                        .orElseThrow()
                        .year())
                .isEqualTo(2021);
        assertThat(running(GROWTH_10, "2023 10%").state()).isEqualTo(State.UNKNOWN);
        assertThat(running(GROWTH_WITHOUT_BASE, "2023 1331").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void takesTheYearlyMeanOfASpanForTheGrowthOfNoYear() {
        assertThat(running(EVERY_YEAR_5, "2021..2023 9%").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void keepsTheBoundOfChainedGrowth() {
        Reading lower =
                running(GROWTH_10, "2021 10% at_least", "2022 10%").reading().orElseThrow();
        assertThat(lower.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(lower.certainty()).isEqualTo(Certainty.ACTUAL);
        Reading open = running(GROWTH_10, "2021 10% at_least", "2022 10% at_most expected")
                .reading()
                .orElseThrow();
        assertThat(open.bound()).isEqualTo(Bound.ABOUT);
        assertThat(open.certainty()).isEqualTo(Certainty.EXPECTED);
        assertThat(running(GROWTH_10, "2021 2% less_than", "2022 2% at_most").state())
                .isEqualTo(State.FAR_BEHIND);
        assertThat(running(GROWTH_10, "2021 30% more_than", "2022 30% at_least").state())
                .isEqualTo(State.REACHED);
    }

    @Test
    void takesGrowthBesideALevelAsStatedWhateverTheBoundOfTheLevel() {
        assertThat(running(EVERY_YEAR_5, "2023 900 6% about").state()).isEqualTo(State.ON_PATH);
    }

    @ParameterizedTest
    @CsvSource({"890,ON_PATH", "500,ON_PATH", "499.9,BEHIND"})
    void holdsOrBreaksAFloorInItsOwnYear(String value, State state) {
        Judgement judgement = running(FLOOR_500, "2023 " + value);
        assertThat(judgement.state()).isEqualTo(state);
        assertThat(judgement.path().orElseThrow()).isEqualByComparingTo("500");
        assertThat(judgement.completion()).isEmpty();
        assertThat(judgement.required()).isEmpty();
    }

    @Test
    void provesAFloorByABound() {
        assertThat(running(FLOOR_500, "2023 500 at_least").state()).isEqualTo(State.ON_PATH);
        assertThat(running(FLOOR_500, "2023 500 less_than").state()).isEqualTo(State.BEHIND);
        assertThat(running(EVERY_YEAR_5, "2023 10% at_least expected").state()).isEqualTo(State.ON_PATH);
        assertThat(running(EVERY_YEAR_5, "2023 4% more_than").state()).isEqualTo(State.UNKNOWN);
        assertThat(gap(running(EVERY_YEAR_5), What.GROWTH)).containsExactly(2021, 2022, 2023);
    }

    @Test
    void sumsAllYearsBeforeItJudgesASum() {
        Judgement judgement = running(THIRTY, "2021 6", "2022 6", "2023 6");
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
        assertThat(judgement.completion().orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(judgement.required()).contains(new Required(new BigDecimal("6"), FIRMS, false, 2));
    }

    @Test
    void takesASumWithAbsentYearsForALowerBoundThatNamesThem() {
        Judgement judgement = running(THIRTY, "2023 4");
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        Reading reading = judgement.reading().orElseThrow();
        assertThat(reading.amount()).isEqualByComparingTo("4");
        assertThat(reading.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(reading.absent()).containsExactly(2021, 2022);
        assertThat(gap(judgement, What.EACH_YEAR)).containsExactly(2021, 2022);
        assertThat(running(THIRTY, "2023 30").state()).isEqualTo(State.REACHED);
    }

    @Test
    void judgesASumUpToTheYearBeforeTheFirstAbsentOne() {
        Judgement judgement = running(THIRTY, "2021 6", "2023 6");
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
        assertThat(judgement.reading().orElseThrow().year()).isEqualTo(2021);
        assertThat(gap(judgement, What.EACH_YEAR)).containsExactly(2022);
    }

    @Test
    void takesASpanFromTheFirstYearForTheSumOfItsYears() {
        Judgement judgement = running(THIRTY, "2021..2023 17", "2022..2023 50");
        assertThat(amount(judgement)).isEqualByComparingTo("17");
        assertThat(judgement.state()).isEqualTo(State.BEHIND);
        assertThat(running(THIRTY, "2016..2020 29").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void multipliesAMeanYearlyCountByTheYears() {
        assertThat(running(TEN_A_YEAR, "2021 10", "2022 10").state()).isEqualTo(State.ON_PATH);
        assertThat(running(TEN_A_YEAR, "2021 20", "2022 30").state()).isEqualTo(State.REACHED);
    }

    @Test
    void comparesReductionsOfWhichTheLargerIsTheBetter() {
        assertThat(running(ENERGY, "2023 -13.5").state()).isEqualTo(State.REACHED);
        assertThat(running(ENERGY, "2023 -9").state()).isEqualTo(State.AHEAD);
        assertThat(running(ENERGY, "2021..2023 -8.4").state()).isEqualTo(State.ON_PATH);
        assertThat(running(ENERGY, "2023 -3").state()).isEqualTo(State.FAR_BEHIND);
        assertThat(running(ENERGY, "2023 -13.5 at_most").state()).isEqualTo(State.REACHED);
        assertThat(running(ENERGY, "2023 -2 more_than").state()).isEqualTo(State.FAR_BEHIND);
        assertThat(running(ENERGY, "2023 -14 at_least").state()).isEqualTo(State.UNKNOWN);
        assertThat(running(ENERGY, "2023 -14 less_than").state()).isEqualTo(State.REACHED);
        assertThat(running(ENERGY, "2023 -20 nearly").state()).isEqualTo(State.UNKNOWN);
    }

    /** The national energy figures at the middle of the plan: 2.7 % and 0.1 % down leave 3.814 % a year for three years. */
    @Test
    void chainsYearlyChangesAndSaysWhatReductionIsNeededAYear() {
        Judgement judgement = running(ENERGY, "2021 -2.7%", "2022 -0.1%");
        assertThat(amount(judgement)).isCloseTo(new BigDecimal("2.7973"), CLOSE);
        assertThat(judgement.state()).isEqualTo(State.FAR_BEHIND);
        Required required = judgement.required().orElseThrow();
        assertThat(required.amount()).isCloseTo(new BigDecimal("-3.81384"), CLOSE);
        assertThat(required.years()).isEqualTo(3);
    }

    @Test
    void turnsAPathOfReductionsThatThePlanGives() {
        Aim given = Said.along(ENERGY, Map.of(2023, new BigDecimal("-6")));
        assertThat(running(given, "2023 -6").path().orElseThrow()).isEqualByComparingTo("6");
        assertThat(running(given, "2023 -6").state()).isEqualTo(State.ON_PATH);
    }

    @Test
    void leavesASumOfUpperBoundsWithAbsentYearsOpen() {
        Reading reading = running(THIRTY, "2023 40 at_most").reading().orElseThrow();
        assertThat(reading.bound()).isEqualTo(Bound.ABOUT);
        assertThat(running(THIRTY, "2021 1 at_most", "2022 1 at_most", "2023 1 less_than")
                        .state())
                .isEqualTo(State.FAR_BEHIND);
    }
}
