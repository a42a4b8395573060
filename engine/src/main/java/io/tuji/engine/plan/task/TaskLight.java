package io.tuji.engine.plan.task;

/** How what is done stands beside what was planned up to a month. */
public enum TaskLight {
    EARLY,
    ON_TIME,
    LATE,
    /** A report is missing, or no month has ended yet. */
    UNKNOWN
}
