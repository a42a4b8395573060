package io.tuji.counted.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why something is not counted from a list. The arguments of each are named after its code. */
public enum CountingProblem implements ProblemCode {
    /** No measure of that id: text. */
    MEASURE_UNKNOWN("CNT-101"),
    /** No place or cluster of that code or id: text. */
    PART_UNKNOWN("CNT-102"),
    /** No yearly amount of that key may be said of a firm: text. */
    FACT_UNKNOWN("CNT-103"),
    /** The fact does not measure what the measure is measured in: unit, unit of the measure. */
    UNIT_UNLIKE("CNT-104"),
    /** The list counts the same already. */
    COUNTED_ALREADY("CNT-105"),
    /** The list is closed. */
    ROSTER_CLOSED("CNT-106");

    private final String code;

    CountingProblem(String code) {
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
