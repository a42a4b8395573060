package io.tuji.web.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** What can be wrong with what is sent to the API, before a module looks at it. The arguments of each are named after its code. */
public enum InputProblem implements ProblemCode {
    /** The list has no such parameter: name, those it has. */
    PARAMETER_UNKNOWN("WEB-111"),
    /** The parameter cannot have this value: name, value, those it can have. */
    VALUE_UNKNOWN("WEB-112"),
    /** A value is missing or is not of its kind: which. */
    UNREADABLE("WEB-113"),
    /** The body is no JSON. */
    NO_JSON("WEB-114");

    private final String code;

    InputProblem(String code) {
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
