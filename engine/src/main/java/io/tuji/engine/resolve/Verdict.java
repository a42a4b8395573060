package io.tuji.engine.resolve;

/** What is to be done with two records. */
public enum Verdict {
    SAME,
    /** A person has to decide (待核实). */
    TO_REVIEW,
    DIFFERENT
}
