package io.tuji.plan.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Faults of observations. The arguments of each are named after its code. */
public enum PlanProblem implements ProblemCode {
    /** No measure of that id: text. */
    MEASURE_UNKNOWN("PLN-101"),
    /** Neither a level nor growth. */
    NOTHING_SAID("PLN-102"),
    /** No number: text. */
    NUMBER_FORM("PLN-103"),
    /** No unit: text. */
    UNIT_UNKNOWN("PLN-104"),
    /** A unit that does not measure what the measure is measured in: unit, unit of the measure. */
    UNIT_UNLIKE("PLN-105"),
    /** Nobody is named who says it. */
    SPEAKER_MISSING("PLN-106"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("PLN-107"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("PLN-108"),
    /** Not one of the words that may stand here: text, words. */
    WORD_UNKNOWN("PLN-109"),
    /** No place or cluster of the pack: text. */
    AREA_UNKNOWN("PLN-110"),
    /** A period that has not begun. */
    PERIOD_AHEAD("PLN-111"),
    /** A correction without a reason. */
    REASON_MISSING("PLN-112"),

    /** Somebody else has changed the observation: its number, who, version now. */
    CHANGED_MEANWHILE("PLN-201"),
    /** No observation of that number: text. */
    REF_UNKNOWN("PLN-202"),
    /** The same observation twice in one sheet: text, first row. */
    REF_REPEATED("PLN-203"),
    /** No version: text. */
    VERSION_FORM("PLN-204"),
    /** Another measure or period than the observation has: its number. */
    SUBJECT_FIXED("PLN-205"),
    /** A column that the sheet needs is not there: its name. */
    COLUMN_MISSING("PLN-206"),
    /** No file was chosen. */
    NO_FILE("PLN-207"),
    /** More rows than one sheet may have: number. */
    TOO_MANY_ROWS("PLN-208"),
    /** The sheet was applied before. */
    APPLIED_BEFORE("PLN-209"),
    /** No column holds codes of the district's subdistricts. */
    NO_CODE_COLUMN("PLN-210"),
    /** Which column holds the numbers is open: the candidates. */
    NUMBER_COLUMN_OPEN("PLN-211"),

    /** The right to do so is missing. */
    MOVE_NOT_ALLOWED("PLN-301"),
    /** The figure is at another step by now: its number. */
    OTHER_STEP("PLN-302"),
    /** Nobody checks or approves what they entered: its number. */
    OWN_FIGURE("PLN-303"),
    /** A headline figure takes two persons: its number. */
    OWN_CHECK("PLN-304"),
    /** A statement of the pack cannot be handed back: its number. */
    OF_PACK("PLN-305"),
    /** Approved and locked: its number. */
    LOCKED("PLN-306"),
    /** It is so already: its number. */
    DONE_ALREADY("PLN-307"),
    /** No figure was chosen. */
    NONE_CHOSEN("PLN-308");

    private final String code;

    PlanProblem(String code) {
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
