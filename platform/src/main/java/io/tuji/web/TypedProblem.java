package io.tuji.web;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** What can be wrong with what people type in the fields of a form, whatever the form is of. */
public enum TypedProblem implements ProblemCode {
    /** Nothing is typed. */
    MISSING("WEB-121"),
    /** Longer than so many characters: number. */
    TOO_LONG("WEB-122"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("WEB-123"),
    /** No day: text. */
    DAY_FORM("WEB-124"),
    /** A day that has not come yet: day. */
    DAY_AHEAD("WEB-125"),
    /** No number of zero or more: text. */
    NUMBER_FORM("WEB-126"),
    /** Neither yes nor no: text. */
    YES_NO_FORM("WEB-127"),
    /** Not one of the choices: text, choices. */
    CHOICE_UNKNOWN("WEB-128");

    private final String code;

    TypedProblem(String code) {
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
