package io.tuji.engine.value;

/** How sure the one who states a value is of it. */
public enum Certainty {
    /** Counted or measured. */
    ACTUAL,
    /** Announced before the period has ended or before it was counted (预计). */
    EXPECTED,
    /** Computed from other statements, never stated by a source. */
    IMPLIED
}
