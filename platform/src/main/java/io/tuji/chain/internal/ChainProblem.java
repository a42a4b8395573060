package io.tuji.chain.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why the rule of health, or a template, is not changed. The arguments of each are named after its code. */
public enum ChainProblem implements ProblemCode {
    /** No share from 0 to 1: text. */
    SHARE_FORM("CHN-501"),
    /** No number of firms from 1: text. */
    FIRMS_FORM("CHN-502"),
    /** No quotient: text. */
    QUOTIENT_FORM("CHN-503"),
    /** Weak begins above strong. */
    WEAK_ABOVE_STRONG("CHN-504"),
    /** No source of that number: text. */
    SOURCE_UNKNOWN("CHN-505"),
    /** Nothing says why. */
    REASON_MISSING("CHN-506"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("CHN-507");

    private final String code;

    ChainProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
