package io.tuji.analysis.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a paper or its template is refused. The arguments of each are named after its code. */
public enum AnalysisProblem implements ProblemCode {
    /** No plan of that id: text. */
    PLAN_UNKNOWN("ANA-101"),
    /** No period of that kind of paper: text. */
    PERIOD_FORM("ANA-102"),
    /** The period has not ended: text. */
    NOT_ENDED("ANA-103"),
    /** The period lies before the plan: text. */
    BEFORE_PLAN("ANA-104"),
    /** Nothing was written. */
    TEXT_MISSING("ANA-105"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("ANA-106"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("ANA-107"),
    /** A return without a reason. */
    REASON_MISSING("ANA-108"),

    /** Somebody else has changed it: code of the paper. */
    CHANGED_MEANWHILE("ANA-201"),
    /** Not possible in this state: code of the paper. */
    WRONG_STATE("ANA-202"),
    /** Nobody approves what they have written. */
    SAME_PERSON("ANA-203"),
    /** Such a paper is being written: its code. */
    EXISTS("ANA-204"),
    /** So many figures no longer hold: number. */
    FIGURES_BROKEN("ANA-205"),

    /** The file is no document of Word. */
    NO_DOCUMENT("ANA-301"),
    /** A placeholder that no paper fills: the placeholder. */
    PLACEHOLDER_UNKNOWN("ANA-302"),
    /** A placeholder without which nothing can be written: the placeholder. */
    PLACEHOLDER_MISSING("ANA-303"),
    /** Placeholders that do not fit together: what the reader says. */
    PLACEHOLDER_BROKEN("ANA-304"),
    /** A placeholder at a place where it does nothing: the placeholder. */
    PLACEHOLDER_MISPLACED("ANA-305");

    private final String code;

    AnalysisProblem(String code) {
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
