package io.tuji.demo.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why the demo cannot be had or removed. The arguments of each are named after its code. */
public enum DemoProblem implements ProblemCode {
    /** It is still being filled in: code of the job. */
    STILL_FILLING("DEM-101"),
    /** The park for which the job worked has been removed. */
    REMOVED("DEM-102");

    private final String code;

    DemoProblem(String code) {
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
