package io.tuji.engine.plan.instruction;

/** What somebody is to an instruction; one person may be several. */
public enum Party {
    /** Who gave it. */
    GIVER,
    /** Who answers for it. */
    OWNER,
    /** Who helps. */
    CO_OWNER,
    /** Who supervises all (督办). */
    DESK
}
