package io.tuji.study.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why nothing is done with a study. The arguments of each are named after its code. */
public enum StudyProblem implements ProblemCode {
    /** A text that has to be there. */
    TEXT_MISSING("STY-101"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("STY-102"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("STY-103"),
    /** Neither a body of the platform nor one outside it, or both. */
    COMMISSIONED_ONE("STY-104"),
    /** No body of that number: text. */
    UNIT_UNKNOWN("STY-105"),
    /** No day: text. */
    DAY_FORM("STY-106"),
    /** The day has not come yet: day. */
    DAY_AHEAD("STY-107"),
    /** No certainty of that name: text. */
    CERTAINTY_UNKNOWN("STY-108"),
    /** No template in force has that node: text. */
    NODE_UNKNOWN("STY-109"),
    /** The pack has no such place: text. */
    PLACE_UNKNOWN("STY-110"),
    /** It is in another state by now. */
    OTHER_STATE("STY-111"),
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE("STY-112"),
    /** Nothing has been found so far. */
    NOTHING_FOUND("STY-113"),
    /** Nothing has been decided so far. */
    NOTHING_DECIDED("STY-114"),
    /** There is nothing to take back. */
    NOTHING_TO_UNDO("STY-115"),
    /** No move of that name: text. */
    MOVE_UNKNOWN("STY-116"),
    /** The study has no such finding or decision, or it has been withdrawn. */
    PART_UNKNOWN("STY-117"),
    /** No paper was chosen. */
    NO_PAPER("STY-118");

    private final String code;

    StudyProblem(String code) {
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
