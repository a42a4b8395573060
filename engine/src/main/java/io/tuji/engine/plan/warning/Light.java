package io.tuji.engine.plan.warning;

/** How a target is expected to end. */
public enum Light {
    /** The data cannot speak. */
    NONE,
    GREEN,
    YELLOW,
    RED;

    /** The graver of two; none is the least grave. */
    Light graver(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The milder of two. */
    Light milder(Light other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether somebody has to answer. */
    public boolean warns() {
        return this == YELLOW || this == RED;
    }
}
