package io.tuji.engine.promotion;

/** Who may bring a project to a stage. */
public enum Mover {
    /** Whoever may change the project. */
    MEMBER,
    /** Who may approve, whoever owns the project. */
    APPROVER,
    /** Who may approve and is neither owner nor member of the project. */
    OUTSIDER
}
