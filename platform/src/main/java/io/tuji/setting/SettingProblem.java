package io.tuji.setting;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why the platform does not start with what the operator has set. */
public enum SettingProblem implements ProblemCode {
    /** The name of the setting, its value, what it can be. */
    VALUE_WRONG("SET-101");

    private final String code;

    SettingProblem(String code) {
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
