package io.tuji.placing.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a place cannot be confirmed. The arguments of each are named after its code. */
public enum PlacingProblem implements ProblemCode {
    /** No subdistrict of the district: text. */
    SUBDISTRICT_UNKNOWN("PLC-101"),
    /** No road. */
    ROAD_MISSING("PLC-102"),
    /** No house number, or a range that ends before it begins: text. */
    NUMBER_FORM("PLC-103"),
    /** No side of a road: text. */
    SIDE_UNKNOWN("PLC-104"),
    /** No firm of that code: text. */
    COMPANY_UNKNOWN("PLC-105"),
    /** The address of the firm is not known: its code. */
    ADDRESS_UNKNOWN("PLC-106"),
    /** No point on earth: text. */
    POINT_FORM("PLC-107"),
    /** The point lies in none of the loaded outlines, or in several: text. */
    POINT_OUTSIDE("PLC-108"),
    /** No outlines are loaded. */
    NO_OUTLINES("PLC-109"),
    /** The file lacks the columns of every form that is known. */
    COLUMNS_MISSING("PLC-201"),
    /** More rows than one file may have: number. */
    TOO_MANY_ROWS("PLC-202"),
    /** No file was chosen. */
    NO_FILE("PLC-203"),
    /** The district has no division that the table knows. */
    NO_DIVISION("PLC-301");

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
