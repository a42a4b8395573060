package io.tuji.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.district.DistrictPack;
import io.tuji.district.internal.Packs;
import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Gap;
import io.tuji.engine.plan.Gap.What;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.PathForm;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.plan.Board;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board on the public figures of the shipped pack, each state derived by hand. */
class XuhuiBoardTest {

    private static final Offset<BigDecimal> TO_THE_CENT = within(new BigDecimal("0.005"));

    private static final DistrictPack PACK = Packs.get(Packs.XUHUI);
    private static final List<PlanObservation> SAID = PackStatements.of(PACK);
    private static final Board BOARD = PlanService.judge(PACK.plans().get(0), PACK, SAID, 2025);

    @Test
    void knowsFourOfEighteenStates() {
        assertThat(BOARD.headlines()).hasSize(18);
        assertThat(BOARD.count(State.UNKNOWN)).isEqualTo(14);
        assertThat(BOARD.count(State.BEHIND)).isEqualTo(2);
        assertThat(BOARD.count(State.ON_PATH)).isEqualTo(2);
    }

    /** 7434.6 × (10000 / 7434.6)^(3/5) = 8881.8; 8155 / 8881.8 − 1 = −8.18 %; (10000 / 8155)^(1/2) − 1 = 10.74 %. */
    @Test
    void findsTheSaleOfGoodsBehind() {
        Judgement judgement = judgement("goods_sales");
        assertThat(judgement.state()).isEqualTo(State.BEHIND);
        assertThat(judgement.path().orElseThrow()).isCloseTo(new BigDecimal("8881.8"), within(new BigDecimal("0.1")));
        assertThat(percent(judgement.deviation().orElseThrow())).isCloseTo(new BigDecimal("-8.18"), TO_THE_CENT);
        assertThat(judgement.required().orElseThrow().amount()).isCloseTo(new BigDecimal("10.74"), TO_THE_CENT);
        assertThat(judgement.reading().orElseThrow().certainty()).isEqualTo(Certainty.EXPECTED);
        assertThat(percent(judgement.completion().orElseThrow())).isCloseTo(new BigDecimal("28.08"), TO_THE_CENT);
        assertThat(judgement.timeShare().orElseThrow()).isEqualByComparingTo("0.6");
    }

    /** 1072.3 × (1500 / 1072.3)^(3/5) = 1311.5; 1210 / 1311.5 − 1 = −7.7 %; (1500 / 1210)^(1/2) − 1 = 11.34 %. */
    @Test
    void findsRetailSalesBehind() {
        Judgement judgement = judgement("retail_sales");
        assertThat(judgement.state()).isEqualTo(State.BEHIND);
        assertThat(judgement.path().orElseThrow()).isCloseTo(new BigDecimal("1311.5"), within(new BigDecimal("0.1")));
        assertThat(judgement.required().orElseThrow().amount()).isCloseTo(new BigDecimal("11.34"), TO_THE_CENT);
    }

    /** 890 is expected for 2023; the floor is 500. */
    @Test
    void findsIndustrialOutputAboveItsFloor() {
        Judgement judgement = judgement("industrial_output");
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
        assertThat(judgement.reading().orElseThrow().amount()).isEqualByComparingTo("890");
        assertThat(judgement.path().orElseThrow()).isEqualByComparingTo("500");
        assertThat(new Course(standing("industrial_output").aim()).formAt(2023)).isEqualTo(PathForm.LEVEL);
    }

    /** Growth of 10 % or more in 2023, without a level, against 5 % a year: the bound decides. */
    @Test
    void findsServicesOnPathForTheOneYearThatIsKnown() {
        Judgement judgement = judgement("large_services_revenue");
        assertThat(judgement.state()).isEqualTo(State.ON_PATH);
        Reading reading = judgement.reading().orElseThrow();
        assertThat(reading.year()).isEqualTo(2023);
        assertThat(reading.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(judgement.completion()).isEmpty();
    }

    /** −24.3 % is 2016 to 2020, the plan before. */
    @Test
    void neverTakesTheEnergyFigureOfTheEarlierPlanForThisOne() {
        Judgement judgement = judgement("energy_intensity");
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        assertThat(judgement.reading()).isEmpty();
        assertThat(standing("energy_intensity").said()).isEmpty();
    }

    /** Four in 2023 without those quoted on the third board, one year of five: at least 4 of 30. */
    @Test
    void takesFourListedFirmsForALowerBoundOfThirty() {
        Judgement judgement = judgement("new_listed");
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        Reading reading = judgement.reading().orElseThrow();
        assertThat(reading.amount()).isEqualByComparingTo("4");
        assertThat(reading.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(reading.absent()).containsExactly(2021, 2022);
        assertThat(judgement.gaps())
                .contains(
                        new Gap(What.EACH_YEAR, List.of(2021, 2022, 2024), List.of("区金融办")),
                        new Gap(What.FINAL_FIGURE, List.of(2025), List.of("区金融办")));
    }

    /** 29 were added in 2016 to 2020. */
    @Test
    void countsNoHeadquartersOfTheEarlierPlan() {
        assertThat(judgement("new_foreign_hq").reading()).isEmpty();
    }

    /** 10 % or more in 2023 alone says nothing of 2021 and 2022. */
    @ParameterizedTest
    @ValueSource(strings = {"life_health_output", "culture_output", "finance_output"})
    void doesNotJudgeAMeanGrowthByOneYear(String measure) {
        assertThat(judgement(measure).state()).isEqualTo(State.UNKNOWN);
        assertThat(standing(measure).said())
                .anyMatch(said -> said.what().growth().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modern_services_revenue",
                "industry_share",
                "rd_intensity",
                "ai_output",
                "pct_patents",
                "hightech_firms",
                "building_local_rate",
                "yi_buildings"
            })
    void leavesOpenOfWhatNothingIsSaidSinceTheBaseline(String measure) {
        Judgement judgement = judgement(measure);
        assertThat(judgement.state()).isEqualTo(State.UNKNOWN);
        assertThat(judgement.reading()).isEmpty();
        assertThat(judgement.gaps()).extracting(Gap::what).contains(What.FINAL_FIGURE);
    }

    @Test
    void saysThatThePlanEndedWithoutItsFinalFigures() {
        assertThat(BOARD.headlines()).allMatch(s -> s.judgement().stage() == Stage.ENDED_WITHOUT_FINAL);
    }

    @ParameterizedTest
    @CsvSource({"2023, RUNNING", "2024, RUNNING", "2025, ENDED_WITHOUT_FINAL"})
    void endsWithItsTargetYear(int lastEnded, Stage stage) {
        Board then = PlanService.judge(PACK.plans().get(0), PACK, SAID, lastEnded);
        assertThat(then.find("goods_sales").orElseThrow().judgement().stage()).isEqualTo(stage);
        assertThat(then.count(State.UNKNOWN)).isEqualTo(14);
    }

    @Test
    void asksSomebodyForEverythingThatIsMissing() {
        assertThat(BOARD.standings().stream().flatMap(s -> s.judgement().gaps().stream()))
                .allMatch(gap -> !gap.ask().isEmpty());
    }

    private static Judgement judgement(String measure) {
        return standing(measure).judgement();
    }

    private static Standing standing(String measure) {
        return BOARD.find(measure).orElseThrow();
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2);
    }
}
