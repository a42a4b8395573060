package io.tuji.engine.plan.instruction;

/** Under which light an instruction is supervised. */
public enum InstructionLight {
    /** The day has gone by, and the owner has not reported. */
    LATE,
    /** The day is near. */
    SOON,
    /** The leader has to act next. */
    WAITING,
    ON_TIME,
    /** No day has been set. */
    UNKNOWN,
    /** Closed or withdrawn. */
    ENDED
}
