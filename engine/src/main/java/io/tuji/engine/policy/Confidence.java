package io.tuji.engine.policy;

/** How sure it is that a clause says what the official text says; the surest first. */
public enum Confidence {
    /** Compared with the official text. */
    CHECKED,
    /** As several others restate it alike. */
    RESTATED,
    /** As one other restates it. */
    SINGLE,
    /** From memory: to be checked before anyone relies on it. */
    RECALLED;

    Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
