package io.tuji.engine.plan;

/** Where the plan stands in time, and what the state is worth. */
public enum Stage {
    /** The target year has not ended. */
    RUNNING,
    /** The state is that of the target year itself. */
    FINAL,
    /** The target year has ended and nobody has stated its figure: the state is the last one that can be known. */
    ENDED_WITHOUT_FINAL
}
