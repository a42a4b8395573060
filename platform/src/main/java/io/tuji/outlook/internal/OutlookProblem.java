package io.tuji.outlook.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why something cannot be judged or answered. The arguments of each are named after its code. */
public enum OutlookProblem implements ProblemCode {
    /** No verdict of that name: text. */
    VERDICT_UNKNOWN("OUT-101"),
    /** A verdict or answer without a reason. */
    REASON_MISSING("OUT-102"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("OUT-103"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("OUT-104"),
    /** No growth that can be supposed: text. */
    GROWTH_FORM("OUT-105"),
    /** The warning was closed meanwhile: its number. */
    WARNING_CLOSED("OUT-201");

    private final String code;

    OutlookProblem(String code) {
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
