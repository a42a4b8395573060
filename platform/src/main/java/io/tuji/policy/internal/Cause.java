package io.tuji.policy.internal;

/** Why a firm was judged again. */
public enum Cause {
    /** Something of the firm has changed. */
    FACT,
    /** The rules have. */
    RULE,
    /** Another day has come. */
    DAY
}
