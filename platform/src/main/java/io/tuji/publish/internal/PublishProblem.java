package io.tuji.publish.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a release cannot be composed or published. The arguments of each are named after its code. */
public enum PublishProblem implements ProblemCode {
    /** A release without a title. */
    TITLE_MISSING("PUB-101"),
    /** No plan of that id: text. */
    PLAN_UNKNOWN("PUB-102"),
    /** No period: text. */
    PERIOD_FORM("PUB-103"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("PUB-104"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("PUB-105"),
    /** A correction that does not say what has changed. */
    CHANGE_MISSING("PUB-106"),
    /** A return without a reason. */
    REASON_MISSING("PUB-107"),
    /** No day: text. */
    DAY_FORM("PUB-108"),
    /** A day that has gone cannot be announced: text. */
    DAY_PAST("PUB-109"),
    /** Nothing is known of that measure and period: measure, period. */
    NOTHING_KNOWN("PUB-110"),

    /** Somebody else has changed the draft: its number, who, version now. */
    CHANGED_MEANWHILE("PUB-201"),
    /** Not possible in this state: its number. */
    WRONG_STATE("PUB-202"),
    /** Nobody approves what they have written. */
    SAME_PERSON("PUB-203"),
    /** What would be published now is not what was looked at. */
    PREVIEW_STALE("PUB-204"),
    /** Nothing of what was chosen may be published. */
    NOTHING_PUBLIC("PUB-205"),
    /** The release was replaced before: its code, the code of the newer one. */
    REPLACED_BEFORE("PUB-206");

    private final String code;

    PublishProblem(String code) {
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
