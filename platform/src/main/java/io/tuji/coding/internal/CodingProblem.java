package io.tuji.coding.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why an industry cannot be decided, or a coder not be trained. The arguments of each are named after its code. */
public enum CodingProblem implements ProblemCode {
    /** No firm of that code: text. */
    COMPANY_UNKNOWN("COD-101"),
    /** The reason is longer than may be: number of characters. */
    REASON_TOO_LONG("COD-102"),
    /** No precision that can be wanted: text. */
    PRECISION_FORM("COD-103"),
    /** Too few decisions to train: how many there are, how many are needed, how many are missing. */
    LABELS_MISSING("COD-201"),
    /** All decisions are of one division, so that there is nothing to tell apart. */
    ONE_DIVISION("COD-202"),
    /** The file lacks the column of firms or that of industries. */
    COLUMNS_MISSING("COD-301"),
    /** More rows than one file may have: number. */
    TOO_MANY_ROWS("COD-302"),
    /** No file was chosen. */
    NO_FILE("COD-303");

    private final String code;

    CodingProblem(String code) {
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
