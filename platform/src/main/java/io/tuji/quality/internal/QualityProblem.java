package io.tuji.quality.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why the ranking is not measured. The arguments of each are named after its code. */
public enum QualityProblem implements ProblemCode {
    /** No year, or one that has not begun: text. */
    YEAR_FORM("QUA-101"),
    /** No level of that name: text. */
    LEVEL_UNKNOWN("QUA-102"),
    /**
     * Too few regions can play home: how many can, how many there have to be, how many firms each needs before and since, how many regions
     * have so many before, and since, how many firms stand on chains, how many of these have no founding day, how many no place.
     */
    FEW_REGIONS("QUA-103");

    private final String code;

    QualityProblem(String code) {
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
