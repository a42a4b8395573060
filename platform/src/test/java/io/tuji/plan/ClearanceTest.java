package io.tuji.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Clearance.Disclosure;
import io.tuji.plan.Clearance.Hindrance;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Mover;
import io.tuji.plan.Clearance.Step;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entered by li, checked by wang where it is checked. */
class ClearanceTest {

    private static final Mover LI = new Mover("li", true);
    private static final Mover WANG = new Mover("wang", true);
    private static final Mover ZHAO = new Mover("zhao", true);
    private static final Mover CLERK = new Mover("clerk", false);

    private static Clearance at(Step step, boolean headline) {
        return at(step, headline, Disclosure.UNKNOWN, false);
    }

    private static Clearance at(Step step, boolean headline, Disclosure disclosure, boolean invented) {
        What what = new What(
                "invented_output",
                Optional.empty(),
                Period.year(2025),
                Optional.empty(),
                Unit.PERCENT,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "bureau",
                "");
        PlanObservation said = new PlanObservation(
                Ref.of(7), 1, what, Optional.empty(), new Actor("li"), Optional.empty(), false, "", invented);
        boolean isChecked = step == Step.CHECKED || step == Step.APPROVED;
        return new Clearance(
                said, step, disclosure, Optional.empty(), isChecked ? Optional.of("wang") : Optional.empty(), headline);
    }

    @Test
    void nobodyChecksWhatTheyEntered() {
        assertThat(at(Step.ENTERED, false).hindrance(Move.CHECK, LI)).contains(Hindrance.OWN_FIGURE);
        assertThat(at(Step.ENTERED, false).hindrance(Move.CHECK, CLERK)).isEmpty();
    }

    @Test
    void nobodyApprovesWhatTheyEnteredOrWhatNobodyHasChecked() {
        assertThat(at(Step.CHECKED, false).hindrance(Move.APPROVE, LI)).contains(Hindrance.OWN_FIGURE);
        assertThat(at(Step.ENTERED, false).hindrance(Move.APPROVE, ZHAO)).contains(Hindrance.OTHER_STEP);
        assertThat(at(Step.RETURNED, false).hindrance(Move.APPROVE, ZHAO)).contains(Hindrance.OTHER_STEP);
    }

    @Test
    void aHeadlineFigureTakesTwoPersonsBesideTheOneWhoEnteredIt() {
        assertThat(at(Step.CHECKED, true).hindrance(Move.APPROVE, WANG)).contains(Hindrance.OWN_CHECK);
        assertThat(at(Step.CHECKED, true).hindrance(Move.APPROVE, ZHAO)).isEmpty();
        assertThat(at(Step.CHECKED, false).hindrance(Move.APPROVE, WANG)).isEmpty();
    }

    @Test
    void onlyWhoMayApproveLocksAndUnlocks() {
        assertThat(at(Step.CHECKED, false).hindrance(Move.APPROVE, CLERK)).contains(Hindrance.NO_RIGHT);
        assertThat(at(Step.APPROVED, false).hindrance(Move.REOPEN, CLERK)).contains(Hindrance.NO_RIGHT);
        assertThat(at(Step.CHECKED, false).hindrance(Move.REOPEN, CLERK)).isEmpty();
        assertThat(at(Step.APPROVED, false).hindrance(Move.REOPEN, ZHAO)).isEmpty();
    }

    @Test
    void whatIsLockedIsNeitherReturnedNorOpenedButCanAlwaysBeClosed() {
        Clearance locked = at(Step.APPROVED, false);
        assertThat(locked.hindrance(Move.RETURN, ZHAO)).contains(Hindrance.OTHER_STEP);
        assertThat(locked.hindrance(Move.OPEN, ZHAO)).contains(Hindrance.LOCKED);
        assertThat(locked.hindrance(Move.CLOSE, ZHAO)).isEmpty();
    }

    @Test
    void onlyApprovedFiguresThatWereSaidToBePublicLeave() {
        assertThat(at(Step.APPROVED, false, Disclosure.PUBLIC, false).mayLeave())
                .isTrue();
        assertThat(at(Step.APPROVED, false, Disclosure.UNKNOWN, false).mayLeave())
                .isFalse();
        assertThat(at(Step.APPROVED, false, Disclosure.INTERNAL, false).mayLeave())
                .isFalse();
        assertThat(at(Step.CHECKED, false, Disclosure.PUBLIC, false).mayLeave()).isFalse();
        assertThat(at(Step.APPROVED, false, Disclosure.PUBLIC, true).mayLeave())
                .as("invented")
                .isFalse();
    }
}
