package io.tuji.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.engine.plan.State;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Observations;
import io.tuji.plan.Observations.Outcome;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What people say beside the pack. Every test is taken back. */
@PlatformTest
@Transactional
class ObservationServiceIT {

    private static final String PLAN = "plan-145";
    private static final Actor ANALYST = new Actor("li");
    private static final Unit FIRMS = Unit.get("家");
    private static final Unit YI = Unit.get("亿元");

    @Autowired
    private Observations observations;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEnteredFigureDecidesAState() {
        assertThat(state("hightech_firms")).isEqualTo(State.UNKNOWN);
        observations.enter(firms("hightech_firms", 2023, "970"), ANALYST);
        assertThat(state("hightech_firms")).isEqualTo(State.AHEAD);
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        PlanObservation first = observations.enter(firms("hightech_firms", 2023, "970"), ANALYST);
        Outcome outcome = observations.correct(
                first.ref(), 1, firms("hightech_firms", 2023, "800"), "typed wrongly", new Actor("wang"));
        assertThat(outcome.now().orElseThrow().version()).isEqualTo(2);
        assertThat(state("hightech_firms")).isEqualTo(State.FAR_BEHIND);
        List<PlanObservation> history = observations.history("hightech_firms");
        assertThat(history.subList(0, 2)).extracting(PlanObservation::version).containsExactly(2, 1);
        assertThat(history.subList(0, 2))
                .extracting(said -> said.recordedBy().name())
                .containsExactly("wang", "li");
        assertThat(observations.now("hightech_firms"))
                .extracting(PlanObservation::ref)
                .containsOnlyOnce(first.ref());
    }

    @Test
    void refusesACorrectionOfWhatSomebodyElseHasChanged() {
        PlanObservation first = observations.enter(firms("hightech_firms", 2023, "970"), ANALYST);
        observations.correct(first.ref(), 1, firms("hightech_firms", 2023, "931"), "a", ANALYST);
        Outcome late = observations.correct(first.ref(), 1, firms("hightech_firms", 2023, "932"), "b", ANALYST);
        assertThat(late.now()).isEmpty();
        assertThat(late.problems()).extracting(Problem::code).containsExactly("PLN-201");
        assertThat(observations.history("hightech_firms")).hasSize(3);
    }

    @Test
    void aCorrectedStatementOfThePackGivesUpItsPlaceUntilTheCorrectionIsWithdrawn() {
        PlanObservation ofPack = observations.now("goods_sales").get(0);
        assertThat(ofPack.ref().isOfPack()).isTrue();
        PlanObservation ours = observations
                .correct(ofPack.ref(), 0, level("goods_sales", "8900"), "final figure", ANALYST)
                .now()
                .orElseThrow();
        assertThat(state("goods_sales")).isEqualTo(State.ON_PATH);
        assertThat(observations.now("goods_sales")).doesNotContain(ofPack);
        assertThat(observations.history("goods_sales")).contains(ofPack, ours);
        Outcome back = observations.withdraw(ofPack.ref(), ours.version(), true, "mistaken", ANALYST);
        assertThat(back.problems()).isEmpty();
        assertThat(observations.now("goods_sales")).contains(ofPack);
        assertThat(state("goods_sales")).isEqualTo(State.BEHIND);
    }

    @Test
    void whatWasWithdrawnComesBackIntoForce() {
        PlanObservation first = observations.enter(firms("hightech_firms", 2023, "970"), ANALYST);
        observations.withdraw(first.ref(), 1, true, "not checked", ANALYST);
        assertThat(state("hightech_firms")).isEqualTo(State.UNKNOWN);
        observations.withdraw(first.ref(), 2, false, "checked", ANALYST);
        assertThat(state("hightech_firms")).isEqualTo(State.AHEAD);
    }

    @Test
    void aPartOfTheDistrictJudgesNoTargetOfTheDistrict() {
        What ofOne = new What(
                "hightech_firms",
                Optional.of("310104013"),
                Period.year(2023),
                Optional.of(Quantity.of("970", FIRMS)),
                FIRMS,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(LocalDate.of(2024, 2, 1)),
                "bureau",
                "");
        observations.enter(ofOne, ANALYST);
        assertThat(state("hightech_firms")).isEqualTo(State.UNKNOWN);
        assertThat(observations.now("hightech_firms"))
                .anyMatch(said -> said.what().area().isPresent());
    }

    @Test
    void saysThatAnObservationIsNotThere() {
        Outcome outcome = observations.withdraw(Ref.of(999_999), 1, true, "x", ANALYST);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("PLN-202");
        assertThat(observations.find(new Ref("nonsense"))).isEmpty();
    }

    @Test
    void writesEveryVersionIntoTheAudit() {
        PlanObservation first = observations.enter(firms("hightech_firms", 2023, "970"), ANALYST);
        observations.withdraw(first.ref(), 1, true, "not checked", ANALYST);
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id")
                        .param("subject", "observation:" + first.ref().text())
                        .query(String.class)
                        .list())
                .containsExactly("observation.enter", "observation.withdraw");
    }

    @Test
    void keepsAtWhichPricesAndHowFinalALevelIs() {
        What plain = firms("hightech_firms", 2023, "970");
        What said = new What(
                plain.measure(),
                plain.area(),
                plain.period(),
                plain.level(),
                plain.unit(),
                plain.growth(),
                plain.certainty(),
                plain.bound(),
                plain.vintage(),
                plain.saidBy(),
                plain.note(),
                Optional.of(PriceBasis.NOT_APPLICABLE),
                Optional.of(Grade.FLASH));
        PlanObservation entered = observations.enter(said, ANALYST);
        assertThat(observations.find(entered.ref()).orElseThrow().what()).isEqualTo(said);
        assertThat(entered.figure(FIRMS).orElseThrow().grade()).contains(Grade.FLASH);
        assertThat(jdbc.sql("select price_basis || ' ' || grade from plan_observation_now where ref = :ref")
                        .param("ref", entered.ref().text())
                        .query(String.class)
                        .single())
                .isEqualTo("NOT_APPLICABLE FLASH");
    }

    private State state(String measure) {
        return plans.find(PLAN)
                .orElseThrow()
                .find(measure)
                .orElseThrow()
                .judgement()
                .state();
    }

    private static What firms(String measure, int year, String number) {
        return what(measure, year, Quantity.of(number, FIRMS));
    }

    private static What level(String measure, String yi) {
        return what(measure, 2023, Quantity.of(yi, YI));
    }

    private static What what(String measure, int year, Quantity level) {
        return new What(
                measure,
                Optional.empty(),
                Period.year(year),
                Optional.of(level),
                level.unit(),
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(LocalDate.of(2024, 2, 1)),
                "bureau",
                "");
    }
}
