package io.tuji.ledger.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a sheet, a row or a cell is not taken. The arguments of each are named after its code. */
public enum LedgerProblem implements ProblemCode {
    /** No file was chosen. */
    NO_FILE("LGR-101"),
    /** The file lacks a column: header. */
    COLUMN_MISSING("LGR-102"),
    /** More rows than one sheet may have: number. */
    TOO_MANY_ROWS("LGR-103"),
    /** A column that the sheet does not have is not read: header. */
    COLUMN_UNKNOWN("LGR-104", Severity.WARNING),
    /** The row names no project. */
    CODE_MISSING("LGR-111"),
    /** No project of that code, or not for this visitor: text. */
    CODE_UNKNOWN("LGR-112"),
    /** The project stands in an earlier row: code, row. */
    CODE_REPEATED("LGR-113"),
    /** The hidden column does not say which version was edited: text. */
    VERSION_UNREADABLE("LGR-114"),
    /** The column is for reading only: header. */
    COLUMN_FIXED("LGR-115", Severity.WARNING),
    /** The same project as an earlier row: row. */
    ROW_REPEATED("LGR-116"),
    /** An open project of this name and firm is there already: code. */
    THERE_ALREADY("LGR-117"),
    /** It was taken before. */
    TAKEN_BEFORE("LGR-121"),
    /** Nothing of it was taken, or it has been taken back. */
    NOTHING_TO_UNDO("LGR-122"),
    /** Somebody has touched the project since: code. */
    TOUCHED_SINCE("LGR-123"),
    /** No such kind of sheet: text. */
    KIND_UNKNOWN("LGR-124");

    private final String code;
    private final Severity severity;

    LedgerProblem(String code) {
        this(code, Severity.ERROR);
    }

    LedgerProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
