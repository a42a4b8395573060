package io.tuji.engine.plan.instruction;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an instruction stands.
 *
 * @param asked whether the owner has asked for more time and nobody has answered
 */
public record Position(Step step, boolean asked) {

    /** Why a move cannot be made. */
    public enum Hindrance {
        /** It is for another party. */
        OTHER_PARTY,
        /** It is at another step. */
        OTHER_STEP,
        /** Nobody has asked for more time. */
        NOT_ASKED,
        /** More time has been asked for already. */
        ASKED_ALREADY
    }

    public static final Position START = new Position(Step.GIVEN, false);

    /** Whether it is the leader who has to act next. */
    public boolean waitsForGiver() {
        return asked || step == Step.RETURNED || step == Step.REPORTED;
    }

    /** Empty if one of these parties can make the move now. */
    public Optional<Hindrance> hindrance(Move move, Set<Party> parties) {
        if (Collections.disjoint(move.by(), parties)) {
            return Optional.of(Hindrance.OTHER_PARTY);
        }
        if (!move.at().contains(step)) {
            return Optional.of(Hindrance.OTHER_STEP);
        }
        if (move.answersWish() && !asked) {
            return Optional.of(Hindrance.NOT_ASKED);
        }
        return move == Move.ASK && asked ? Optional.of(Hindrance.ASKED_ALREADY) : Optional.empty();
    }

    /** What these parties can do now, in the order in which it is declared. */
    public Set<Move> open(Set<Party> parties) {
        EnumSet<Move> open = EnumSet.noneOf(Move.class);
        Arrays.stream(Move.values())
                .filter(move -> hindrance(move, parties).isEmpty())
                .forEach(open::add);
        return open;
    }

    /** @throws IllegalArgumentException if the move does not fit the step */
    public Position after(Move move) {
        if (!move.at().contains(step)) {
            throw new IllegalArgumentException(move + " at " + step);
        }
        return switch (move) {
            case ACCEPT -> new Position(Step.ACCEPTED, asked);
            case RETURN -> new Position(Step.RETURNED, false);
            case PROGRESS, REMIND -> this;
            case REPORT -> new Position(Step.REPORTED, false);
            case ASK -> new Position(step, true);
            case GRANT, REFUSE -> new Position(step, false);
            case CORRECT -> START;
            case SEND_BACK -> new Position(Step.ACCEPTED, false);
            case CLOSE -> new Position(Step.CLOSED, false);
            case WITHDRAW -> new Position(Step.WITHDRAWN, false);
            case REOPEN -> step == Step.CLOSED ? new Position(Step.REPORTED, false) : START;
        };
    }
}
