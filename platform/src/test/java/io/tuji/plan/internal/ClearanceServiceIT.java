package io.tuji.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearance.Disclosure;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Step;
import io.tuji.plan.Clearances;
import io.tuji.plan.ClearedFigures;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The way of figures from entry to approval. Every test is taken back. */
@PlatformTest
@Transactional
class ClearanceServiceIT {

    private static final Unit FIRMS = Unit.get("家");
    private static final Visitor LI = visitor(1, "li", Role.ANALYST);
    private static final Visitor WANG = visitor(2, "wang", Role.VERIFIER);
    private static final Visitor LEADER = visitor(3, "zhao", Role.LEADER);

    @Autowired
    private Observations observations;

    @Autowired
    private Clearances clearances;

    @Autowired
    private ClearedFigures cleared;

    private static Visitor visitor(long id, String login, Role role) {
        return new Visitor(new UserId(id), login, login, Optional.empty(), Set.of(role));
    }

    private static What firms(String count) {
        return new What(
                "hightech_firms",
                Optional.empty(),
                Period.year(2023),
                Optional.of(Quantity.of(count, FIRMS)),
                FIRMS,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "科委",
                "");
    }

    private Ref entered() {
        return observations.enter(firms("970"), LI.actor()).ref();
    }

    private List<String> move(Ref ref, Move move, String reason, Visitor by) {
        return clearances.move(List.of(ref), move, reason, by).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private Ref approved() {
        Ref ref = entered();
        assertThat(move(ref, Move.OPEN, "", LI)).isEmpty();
        assertThat(move(ref, Move.CHECK, "", WANG)).isEmpty();
        assertThat(move(ref, Move.APPROVE, "", LEADER)).isEmpty();
        return ref;
    }

    private Clearance now(Ref ref) {
        return clearances.find(ref).orElseThrow();
    }

    @Test
    void aFigureGoesFromEntryOverTheCheckToApprovalAndMayThenLeave() {
        Ref ref = approved();
        assertThat(now(ref).step()).isEqualTo(Step.APPROVED);
        assertThat(now(ref).checkedBy()).contains("wang");
        assertThat(cleared.of("hightech_firms"))
                .extracting(PlanObservation::ref)
                .containsExactly(ref);
        assertThat(clearances.history(ref))
                .extracting(Clearances.Act::move)
                .containsExactly(Move.APPROVE, Move.CHECK, Move.OPEN);
    }

    @Test
    void whatIsApprovedIsLockedUntilSomebodyTakesItBackWithAReason() {
        Ref ref = approved();
        assertThat(observations
                        .correct(ref, 1, firms("971"), "typo", LI.actor())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("PLN-306");
        assertThat(observations.withdraw(ref, 1, true, "typo", LI.actor()).problems())
                .isNotEmpty();
        assertThat(move(ref, Move.REOPEN, "", LEADER)).containsExactly("PLN-112");
        assertThat(move(ref, Move.REOPEN, "数字有误", WANG)).containsExactly("PLN-301");
        assertThat(move(ref, Move.REOPEN, "数字有误", LEADER)).isEmpty();
        assertThat(cleared.of("hightech_firms")).isEmpty();
        assertThat(observations
                        .correct(ref, 1, firms("971"), "typo", LI.actor())
                        .now())
                .isPresent();
    }

    @Test
    void aCorrectionStartsTheWayAnewAndStaysInternal() {
        Ref ref = entered();
        move(ref, Move.CHECK, "", WANG);
        move(ref, Move.CLOSE, "", LI);
        observations.correct(ref, 1, firms("971"), "typo", LI.actor());
        assertThat(now(ref).step()).isEqualTo(Step.ENTERED);
        assertThat(now(ref).disclosure()).isEqualTo(Disclosure.INTERNAL);
        assertThat(clearances.withheld().covers(now(ref).said())).isTrue();
        assertThat(clearances.withheld().covers("hightech_firms")).isTrue();
    }

    @Test
    void whatCorrectsAStatementOfThePackInheritsThatItIsInternal() {
        PlanObservation ofPack = observations.now("goods_sales").stream()
                .filter(said -> said.ref().isOfPack())
                .findFirst()
                .orElseThrow();
        assertThat(now(ofPack.ref()).step()).isEqualTo(Step.ENTERED);
        move(ofPack.ref(), Move.CLOSE, "", LI);
        Ref ours = observations
                .correct(ofPack.ref(), 0, ofPack.what(), "checked again", LI.actor())
                .now()
                .orElseThrow()
                .ref();
        assertThat(now(ours).disclosure()).isEqualTo(Disclosure.INTERNAL);
    }

    @Test
    void aReturnedFigureWaitsForItsCorrection() {
        Ref ref = entered();
        assertThat(move(ref, Move.RETURN, "请核实单位", WANG)).isEmpty();
        assertThat(now(ref).step()).isEqualTo(Step.RETURNED);
        assertThat(now(ref).latest().orElseThrow().reason()).isEqualTo("请核实单位");
        assertThat(move(ref, Move.CHECK, "", WANG)).containsExactly("PLN-302");
        observations.correct(ref, 1, firms("97"), "unit", LI.actor());
        assertThat(move(ref, Move.CHECK, "", WANG)).isEmpty();
    }

    @Test
    void oneThatCannotBeMovedKeepsNoOtherBack() {
        Ref ofLi = entered();
        Ref ofWang = observations.enter(firms("971"), WANG.actor()).ref();
        Clearances.Outcome outcome = clearances.move(List.of(ofLi, ofWang), Move.CHECK, "", WANG);
        assertThat(outcome.moved()).extracting(Clearance::ref).containsExactly(ofLi);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("PLN-303");
    }

    @Test
    void whoMayOnlyLookMovesNothing() {
        Ref ref = entered();
        assertThat(move(ref, Move.CHECK, "", visitor(9, "guest", Role.VIEWER))).containsExactly("PLN-301");
        assertThat(now(ref).step()).isEqualTo(Step.ENTERED);
    }

    @Test
    void countsWhatWaits() {
        long before = clearances.waiting().forCheck();
        Ref ref = entered();
        assertThat(clearances.waiting().forCheck()).isEqualTo(before + 1);
        move(ref, Move.CHECK, "", WANG);
        assertThat(clearances.waiting().forCheck()).isEqualTo(before);
        assertThat(clearances.waiting().forApproval()).isPositive();
    }
}
