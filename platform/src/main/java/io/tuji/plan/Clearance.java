package io.tuji.plan;

import io.tuji.plan.PlanObservation.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a figure has come on its way out of the house, and whether it may leave it at all.
 *
 * @param latest who did the last step and why; empty while nobody has done any
 * @param checkedBy empty unless the check still holds
 */
public record Clearance(
        PlanObservation said,
        Step step,
        Disclosure disclosure,
        Optional<Signature> latest,
        Optional<String> checkedBy,
        boolean headline) {

    /** The way from entry to approval; what is approved is locked. */
    public enum Step {
        ENTERED,
        RETURNED,
        CHECKED,
        APPROVED
    }

    /** Whether a figure may be made public; unless somebody has said that it may, it may not. */
    public enum Disclosure {
        PUBLIC,
        INTERNAL,
        UNKNOWN
    }

    /** What a person can do with a figure. */
    public enum Move {
        /** Find it right. */
        CHECK,
        /** Lock it. */
        APPROVE,
        /** Hand it back to who entered it. */
        RETURN,
        /** Take the last step back; what was locked is open again. */
        REOPEN,
        /** Say that it may be made public. */
        OPEN,
        /** Say that it may not. */
        CLOSE;

        public boolean needsReason() {
            return this == RETURN || this == REOPEN;
        }
    }

    public record Signature(String by, Instant at, String reason) {}

    public Ref ref() {
        return said.ref();
    }

    public boolean isLocked() {
        return step == Step.APPROVED;
    }

    /** Approved, open, and no invention. */
    public boolean mayLeave() {
        return isLocked() && disclosure == Disclosure.PUBLIC && !said.invented();
    }

    /** @param mayApprove whether the right to approve is there; who has not even that to change makes no move at all */
    public record Mover(String login, boolean mayApprove) {}

    /** Why a person cannot make a move now; empty if it can be made. */
    public Optional<Hindrance> hindrance(Move move, Mover by) {
        return switch (move) {
            case CHECK ->
                first(List.of(
                        unless(step == Step.ENTERED, Hindrance.OTHER_STEP),
                        unless(!wasEnteredBy(by), Hindrance.OWN_FIGURE)));
            case APPROVE ->
                first(List.of(
                        unless(by.mayApprove(), Hindrance.NO_RIGHT),
                        unless(step == Step.CHECKED, Hindrance.OTHER_STEP),
                        unless(!wasEnteredBy(by), Hindrance.OWN_FIGURE),
                        unless(!headline || !checkedBy.equals(Optional.of(by.login())), Hindrance.OWN_CHECK)));
            case RETURN ->
                first(List.of(
                        unless(step == Step.ENTERED || step == Step.CHECKED, Hindrance.OTHER_STEP),
                        unless(!said.ref().isOfPack(), Hindrance.OF_PACK)));
            case REOPEN ->
                first(List.of(
                        unless(step != Step.ENTERED, Hindrance.OTHER_STEP),
                        unless(by.mayApprove() || !isLocked(), Hindrance.NO_RIGHT)));
            case OPEN ->
                first(List.of(
                        unless(!isLocked(), Hindrance.LOCKED),
                        unless(disclosure != Disclosure.PUBLIC, Hindrance.DONE)));
            case CLOSE -> unless(disclosure != Disclosure.INTERNAL, Hindrance.DONE);
        };
    }

    /** Why a move cannot be made. */
    public enum Hindrance {
        /** It takes the right to approve. */
        NO_RIGHT,
        /** The figure is at another step. */
        OTHER_STEP,
        /** Nobody checks or approves what they entered. */
        OWN_FIGURE,
        /** A headline figure takes two persons: nobody approves what they checked. */
        OWN_CHECK,
        /** The pack cannot be asked to enter a figure again; correct it. */
        OF_PACK,
        /** Approved figures have to be reopened first. */
        LOCKED,
        /** It is so already. */
        DONE
    }

    private boolean wasEnteredBy(Mover person) {
        return !said.ref().isOfPack() && said.recordedBy().name().equals(person.login());
    }

    private static Optional<Hindrance> unless(boolean holds, Hindrance hindrance) {
        return holds ? Optional.empty() : Optional.of(hindrance);
    }

    private static Optional<Hindrance> first(List<Optional<Hindrance>> found) {
        return found.stream().flatMap(Optional::stream).findFirst();
    }
}
