package io.tuji.agenda.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why reminders are not chosen so. The arguments of each are named after its code. */
enum AgendaProblem implements ProblemCode {
    /** Not one to five different numbers of days: text. */
    DAYS_FORM("AGD-101"),
    /** No such kind, or one without days: text. */
    KIND_UNKNOWN("AGD-102");

    private final String code;

    AgendaProblem(String code) {
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
