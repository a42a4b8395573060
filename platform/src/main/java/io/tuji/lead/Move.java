package io.tuji.lead;

import io.tuji.lead.Lead.State;
import java.util.Set;

/** What can be done with a lead, and in which states. */
public enum Move {
    /** It is the first act of every lead and never asked for. */
    RAISE(Set.of(), false),
    CHECK(Set.of(State.NEW), false),
    HAND_ON(Set.of(State.CHECKING), true),
    DROP(Set.of(State.NEW, State.CHECKING), false),
    REOPEN(Set.of(State.HANDED_ON, State.DROPPED), true),
    /** Gives it to another owner. */
    PASS_ON(Set.of(State.NEW, State.CHECKING), false),
    NOTE(Set.of(State.values()), true),
    /** Takes the last step back. */
    UNDO(Set.of(State.values()), false);

    private final Set<State> from;
    private final boolean needsWords;

    Move(Set<State> from, boolean needsWords) {
        this.from = from;
        this.needsWords = needsWords;
    }

    public boolean isOpenIn(State state) {
        return from.contains(state);
    }

    public boolean needsWords() {
        return needsWords;
    }

    /** Whether it changes more than the history, so that it can be taken back. */
    public boolean isStep() {
        return this == CHECK || this == HAND_ON || this == DROP || this == REOPEN || this == PASS_ON;
    }
}
