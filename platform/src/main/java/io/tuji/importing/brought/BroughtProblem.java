package io.tuji.importing.brought;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a list is not taken, or a row of it not twice. The arguments of each are named after its code. */
public enum BroughtProblem implements ProblemCode {
    /** No file was chosen. */
    NO_FILE("IMP-301"),
    /** The file lacks columns: their names. */
    COLUMNS_MISSING("IMP-302"),
    /** More rows than one list may have: number. */
    TOO_MANY_ROWS("IMP-303"),
    /** The same as an earlier row: its number. */
    ROW_REPEATED("IMP-304"),
    /** The texts of all rows together are too long to be shown before they are taken. */
    TOO_LONG("IMP-305"),
    /** What was looked at before the taking is no longer there. */
    PREVIEW_GONE("IMP-306");

    private final String code;

    BroughtProblem(String code) {
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
