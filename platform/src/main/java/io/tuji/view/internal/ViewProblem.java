package io.tuji.view.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a view is not kept. The arguments of each are named after its code. */
enum ViewProblem implements ProblemCode {
    /** No name, or too long a one: most characters. */
    NAME_FORM("VIW-101"),
    /** As many as a person may keep of one list: most. */
    TOO_MANY("VIW-102"),
    /** No address of a list of the platform. */
    ADDRESS_FORM("VIW-103"),
    /** Another view of the list has the name: name. */
    NAME_TAKEN("VIW-104"),
    /** Who belongs to no body has nobody to share with. */
    NO_BODY("VIW-105");

    private final String code;

    ViewProblem(String code) {
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
