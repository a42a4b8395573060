package io.tuji.blocker;

import io.tuji.blocker.Blocker.Standing;
import io.tuji.blocker.Blocker.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done with a blocker, and in which states. */
public enum BlockerMove {
    /** It is the first act of every blocker and never asked for. */
    ENTER(EnumSet.noneOf(State.class), false),
    VERIFY(EnumSet.of(State.OPEN), false),
    /** The asker is told what will be done. */
    ANSWER(EnumSet.of(State.VERIFIED), true),
    SOLVE(EnumSet.of(State.IN_WORK), true),
    /** The asker says that it is solved. */
    CONFIRM(EnumSet.of(State.SOLVED), false),
    /** Back to be answered, one level up, with a clock that starts anew. */
    REOPEN(EnumSet.of(State.SOLVED, State.CONFIRMED), true),
    PAUSE(EnumSet.copyOf(State.RUNNING), true),
    RESUME(EnumSet.copyOf(State.RUNNING), false),
    /** It has more time; once. */
    HARDEN(EnumSet.copyOf(State.RUNNING), true),
    ASSIGN(EnumSet.copyOf(State.RUNNING), false),
    NOTE(EnumSet.allOf(State.class), true),
    /** Words it anew; comes with a form of its own. */
    CORRECT(EnumSet.copyOf(State.RUNNING), false),
    WITHDRAW(EnumSet.copyOf(State.RUNNING), true),
    /** Takes the last step back. */
    UNDO(EnumSet.allOf(State.class), false);

    private final Set<State> from;
    private final boolean needsWords;

    BlockerMove(Set<State> from, boolean needsWords) {
        this.from = from;
        this.needsWords = needsWords;
    }

    public boolean needsWords() {
        return needsWords;
    }

    /** Whether it changes more than the history, so that it can be taken back. */
    public boolean isStep() {
        return this != ENTER && this != NOTE && this != UNDO;
    }

    /** What goes on while the clock stands still is not done. */
    public boolean isOpenIn(Standing standing) {
        boolean fits = switch (this) {
            case VERIFY, ANSWER, SOLVE, PAUSE -> !standing.isPaused();
            case RESUME -> standing.isPaused();
            case HARDEN -> !standing.hard();
            default -> true;
        };
        return fits && from.contains(standing.state());
    }

    /** One that can be asked for by name; {@link #CORRECT} has its own way. */
    public static Optional<BlockerMove> read(String text) {
        return Arrays.stream(values())
                .filter(move -> move != ENTER && move != CORRECT && move.name().equals(text))
                .findFirst();
    }
}
