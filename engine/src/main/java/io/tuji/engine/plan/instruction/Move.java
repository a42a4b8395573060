package io.tuji.engine.plan.instruction;

import java.util.Set;

/** Everything that can be done with an instruction once it is given: by whom, at which steps, and whether it has to be said why. */
public enum Move {
    /** Take it on. */
    ACCEPT(Set.of(Party.OWNER), Set.of(Step.GIVEN), false),
    /** Give it back. */
    RETURN(Set.of(Party.OWNER), Set.of(Step.GIVEN), true),
    /** Say how far it is. */
    PROGRESS(Set.of(Party.OWNER, Party.CO_OWNER), Set.of(Step.ACCEPTED), true),
    /** Say that it is done. */
    REPORT(Set.of(Party.OWNER), Set.of(Step.ACCEPTED), true),
    /** Ask for more time. */
    ASK(Set.of(Party.OWNER), Set.of(Step.GIVEN, Step.ACCEPTED), true),
    /** Give more time. */
    GRANT(Set.of(Party.GIVER), Set.of(Step.GIVEN, Step.ACCEPTED), true),
    /** Leave the day as it is. */
    REFUSE(Set.of(Party.GIVER), Set.of(Step.GIVEN, Step.ACCEPTED), true),
    /** Word it anew; the owner has to take on what has changed. */
    CORRECT(Set.of(Party.GIVER), Set.of(Step.GIVEN, Step.ACCEPTED, Step.RETURNED), true),
    /** Find that it is not done. */
    SEND_BACK(Set.of(Party.GIVER), Set.of(Step.REPORTED), true),
    CLOSE(Set.of(Party.GIVER), Set.of(Step.REPORTED), false),
    WITHDRAW(Set.of(Party.GIVER), Set.of(Step.GIVEN, Step.ACCEPTED, Step.RETURNED, Step.REPORTED), true),
    /** Take the end back. */
    REOPEN(Set.of(Party.GIVER), Set.of(Step.CLOSED, Step.WITHDRAWN), false),
    /** Urge the owner (催办). */
    REMIND(Set.of(Party.GIVER, Party.DESK), Set.of(Step.GIVEN, Step.ACCEPTED), true);

    private final Set<Party> by;
    private final Set<Step> at;
    private final boolean needsWords;

    Move(Set<Party> by, Set<Step> at, boolean needsWords) {
        this.by = by;
        this.at = at;
        this.needsWords = needsWords;
    }

    /** Who may ever make it. */
    public Set<Party> by() {
        return by;
    }

    /** At which steps it makes sense. */
    public Set<Step> at() {
        return at;
    }

    public boolean needsWords() {
        return needsWords;
    }

    /** Whether it answers a wish for more time. */
    public boolean answersWish() {
        return this == GRANT || this == REFUSE;
    }
}
