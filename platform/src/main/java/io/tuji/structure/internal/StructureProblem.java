package io.tuji.structure.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a table is not taken or shown, or a ranking not tried. The arguments of each are named after its code. */
public enum StructureProblem implements ProblemCode {
    /** A text is missing or longer than it may be: number of characters. */
    TEXT_FORM("STR-101"),
    /** Not a day, or one that is yet to come: text. */
    DAY_FORM("STR-102"),
    /** The earlier day is not before the other: earlier, later. */
    DAYS_TURNED("STR-103"),
    /** No file was chosen. */
    NO_FILE("STR-104"),
    /** No day is said. */
    DAY_MISSING("STR-105"),
    /** A column is missing. */
    COLUMNS_MISSING("STR-201"),
    /** More rows than a table may have: number. */
    TOO_MANY_ROWS("STR-202"),
    /** The row names no area or no industry, or one that is too long: number of characters. */
    NAME_FORM("STR-203"),
    /** No number from zero up: text. */
    VALUE_FORM("STR-204"),
    /** An earlier row is of the same area and industry: number of the row. */
    ROW_REPEATED("STR-205"),
    /** There are earlier values, but no day of theirs is said. */
    EARLIER_DAY_MISSING("STR-206"),
    /** A day of earlier values is said, but there are none. */
    EARLIER_VALUES_MISSING("STR-207"),
    /** The file has no row below its header. */
    EMPTY("STR-208"),
    /** Some rows have an earlier value and others none: number of those without. */
    EARLIER_INCOMPLETE("STR-209"),
    /** No table of that number, or it was taken away: text. */
    TABLE_UNKNOWN("STR-301"),
    /** The table does not name that area: text. */
    AREA_UNKNOWN("STR-302"),
    /** The industries of the table are told in one way only: text. */
    LEVEL_UNKNOWN("STR-303"),
    /** No ranking of that name: text. */
    RANKING_UNKNOWN("STR-401"),
    /** The table says nothing of an earlier day. */
    NO_EARLIER("STR-402"),
    /** In no area did something and not everything come true: number of candidates, number of entries. */
    NOTHING_CAME("STR-403");

    private final String code;

    StructureProblem(String code) {
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
