package io.tuji.chain.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a firm is not put on a node, or what a file says not taken. The arguments of each are named after its code. */
public enum PositionProblem implements ProblemCode {
    /** No firm of that code: text. */
    COMPANY_UNKNOWN("CHN-401"),
    /** No node of the chains in force: text. */
    NODE_UNKNOWN("CHN-402"),
    /** The reason is longer than may be: number of characters. */
    REASON_TOO_LONG("CHN-403"),
    /** No node is named. */
    NODE_MISSING("CHN-404"),
    /** No firm of the register has that code or name: text. */
    FIRM_UNKNOWN("CHN-421"),
    /** Several firms have the name: name, their codes. */
    FIRM_AMBIGUOUS("CHN-422"),
    /** A cell that must be filled is empty. */
    CELL_EMPTY("CHN-423"),
    /** A text is longer than it may be: number. */
    TEXT_LONG("CHN-424"),
    /** Neither side is a firm of the register: supplier, customer. */
    BOTH_UNKNOWN("CHN-426"),
    /** Supplier and customer are one firm: name. */
    ONE_FIRM("CHN-427"),
    /** Code and name are of two firms: code, their codes in the register. */
    FIRM_CONTRADICTORY("CHN-428");

    private final String code;

    PositionProblem(String code) {
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
