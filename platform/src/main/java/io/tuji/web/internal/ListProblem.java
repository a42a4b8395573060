package io.tuji.web.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** What can be wrong with the parameters of a list of the API. The arguments of each are named after its code. */
enum ListProblem implements ProblemCode {
    /** The list has no such parameter: name, those it has. */
    PARAMETER_UNKNOWN("WEB-111"),
    /** The parameter cannot have this value: name, value, those it can have. */
    VALUE_UNKNOWN("WEB-112");

    private final String code;

    ListProblem(String code) {
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
