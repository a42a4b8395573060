package io.tuji.brief.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why nothing is done with an instruction. The arguments of each are named after its code. */
public enum BriefProblem implements ProblemCode {
    /** A text that has to be there. */
    TEXT_MISSING("BRF-101"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("BRF-102"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("BRF-103"),
    /** Nothing that a brief is about: text. */
    SUBJECT_UNKNOWN("BRF-104"),
    /** No body answers for it. */
    OWNER_MISSING("BRF-105"),
    /** No body of that number: text. */
    UNIT_UNKNOWN("BRF-106"),
    /** The same body answers for it and helps. */
    OWNER_TWICE("BRF-107"),
    /** No day: text. */
    DAY_FORM("BRF-108"),
    /** The day has gone by: day. */
    DAY_GONE("BRF-109"),
    /** No number of working days from 1 to 250: text. */
    DAYS_FORM("BRF-110"),
    /** A day and working days, too. */
    DAY_AND_DAYS("BRF-111"),
    /** The working calendar is not loaded so far: number of days. */
    CALENDAR_MISSING("BRF-112"),
    /** No urgency of that name: text. */
    URGENCY_UNKNOWN("BRF-113"),
    /** The day that holds is not before it: day. */
    NOT_LATER("BRF-114"),
    /** It is for another party. */
    OTHER_PARTY("BRF-121"),
    /** It is at another step by now. */
    OTHER_STEP("BRF-122"),
    /** Nobody has asked for more time. */
    NOT_ASKED("BRF-123"),
    /** More time has been asked for already. */
    ASKED_ALREADY("BRF-124"),
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE("BRF-125"),
    /** No move of that name: text. */
    MOVE_UNKNOWN("BRF-126");

    private final String code;

    BriefProblem(String code) {
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
