package io.tuji.watch.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why nothing can be compared. The arguments of each are named after its code. */
public enum WatchProblem implements ProblemCode {
    /** No source of that number has two days to compare: text. */
    SOURCE_UNKNOWN("WAT-101"),
    /** The source has no file of that day: text. */
    DAY_UNKNOWN("WAT-102"),
    /** The days are not in order: earlier, later. */
    DAYS_TURNED("WAT-103");

    private final String code;

    WatchProblem(String code) {
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
