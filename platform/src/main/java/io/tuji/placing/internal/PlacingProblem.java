package io.tuji.placing.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a place cannot be confirmed. The arguments of each are named after its code. */
public enum PlacingProblem implements ProblemCode {
    /** No subdistrict of the district: text. */
    SUBDISTRICT_UNKNOWN("LOC-101"),
    /** No road. */
    ROAD_MISSING("LOC-102"),
    /** No house number, or a range that ends before it begins: text. */
    NUMBER_FORM("LOC-103"),
    /** No side of a road: text. */
    SIDE_UNKNOWN("LOC-104"),
    /** No firm of that code: text. */
    COMPANY_UNKNOWN("LOC-105"),
    /** The address of the firm is not known: its code. */
    ADDRESS_UNKNOWN("LOC-106"),
    /** No point on earth: text. */
    POINT_FORM("LOC-107"),
    /** The point lies in none of the loaded outlines, or in several: text. */
    POINT_OUTSIDE("LOC-108"),
    /** No outlines are loaded. */
    NO_OUTLINES("LOC-109"),
    /** The file lacks the columns of every form that is known. */
    COLUMNS_MISSING("LOC-201"),
    /** More rows than one file may have: number. */
    TOO_MANY_ROWS("LOC-202"),
    /** No file was chosen. */
    NO_FILE("LOC-203"),
    /** The district has no division that the table knows. */
    NO_DIVISION("LOC-301");

    private final String code;

    PlacingProblem(String code) {
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
