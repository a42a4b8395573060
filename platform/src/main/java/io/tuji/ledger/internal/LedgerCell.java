package io.tuji.ledger.internal;

import io.tuji.engine.value.Problem;
import io.tuji.promotion.Change;
import java.util.List;
import java.util.Optional;

/**
 * One difference.
 *
 * @param before what stood in the version that was edited, as it would be typed
 * @param now what stands now
 * @param after what the file says
 * @param theirs who changed it meanwhile
 */
public record LedgerCell(
        LedgerColumn column,
        String before,
        String now,
        String after,
        State state,
        Optional<Change> theirs,
        List<Problem> problems) {

    /** What becomes of it. */
    public enum State {
        /** It will be taken. */
        GOOD,
        REFUSED,
        /** Somebody else has changed the same meanwhile. */
        CHANGED,
        /** It could be taken, yet another cell of the project cannot. */
        HELD,
        /** It stands so already. */
        ALREADY,
        /** The column is only to be read. */
        FIXED
    }

    public LedgerCell {
        problems = List.copyOf(problems);
    }

    LedgerCell held() {
        return state == State.GOOD ? new LedgerCell(column, before, now, after, State.HELD, theirs, problems) : this;
    }
}
