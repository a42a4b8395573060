package io.tuji.engine.plan.warning;

/** 研判: how a person says that a target goes, in the words of the national mid-term reviews; it stands beside the mechanical state. */
public enum Appraisal {
    /** 提前实现. */
    AHEAD_OF_TIME,
    /** 快于预期. */
    FASTER,
    /** 基本符合预期. */
    AS_EXPECTED,
    /** 滞后. */
    LAGGING
}
