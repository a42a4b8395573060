package io.tuji.engine.plan.instruction;

/** How far an instruction has come. */
public enum Step {
    /** The owner has not said anything yet. */
    GIVEN,
    /** The owner works on it. */
    ACCEPTED,
    /** The owner has given it back; whoever gave it decides what becomes of it. */
    RETURNED,
    /** The owner holds it done; whoever gave it looks at that. */
    REPORTED,
    CLOSED,
    WITHDRAWN;

    public boolean isEnded() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
