package io.tuji.engine.plan;

/** How the path to a target runs. */
public enum PathForm {
    /** As the plan itself gives it, year by year. */
    GIVEN,
    /** The same growth every year. */
    GEOMETRIC,
    /** The same amount every year. */
    LINEAR,
    /** Each year stands for itself at the same height. */
    LEVEL
}
