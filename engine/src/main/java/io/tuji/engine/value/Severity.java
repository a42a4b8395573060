package io.tuji.engine.value;

/** What a problem does to the value or row it was found in. */
public enum Severity {
    /** The value is refused. */
    ERROR,
    /** The value is taken, but a person should look at it. */
    WARNING,
    /** Nothing is wrong; somebody may want to know. */
    NOTE
}
