package io.tuji.importing.table;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Every problem that reading a table file can report. The arguments of each are named after its code. */
public enum ImportProblem implements ProblemCode {
    EMPTY_FILE("IMP-101"),
    /** There are column names and not one row. */
    HEADER_ONLY("IMP-102", Severity.NOTE),
    NO_HEADER("IMP-103"),
    /** Two columns share a name: name, first column, second column. */
    DUPLICATE_COLUMN("IMP-104"),

    /** Bytes that are no table of any kind we know. */
    UNKNOWN_FORMAT("IMP-111"),
    /** A file of a known other kind: its name. */
    FOREIGN_FORMAT("IMP-112"),
    OLD_OFFICE_FILE("IMP-113"),
    ENCRYPTED_WORKBOOK("IMP-114"),
    ENCRYPTED_ZIP("IMP-115"),
    ZIP_WITHOUT_WORKBOOK("IMP-116"),
    NESTED_ARCHIVE("IMP-117"),
    NO_SHEET("IMP-118"),

    /** Neither UTF-8 nor GB18030: encoding that went furthest, position of the first wrong byte. */
    UNDECODABLE("IMP-121"),
    /** The packed file ends before its content does. */
    CUT_SHORT("IMP-122"),
    /** The packed file or workbook contradicts itself. */
    DAMAGED("IMP-123"),
    UNCLOSED_QUOTE("IMP-124"),
    TEXT_AFTER_QUOTE("IMP-125"),
    /** The last line has no end and is short or ends within a character. */
    CUT_LAST_ROW("IMP-126", Severity.WARNING),

    /** Limit in characters. */
    ROW_TOO_LONG("IMP-131"),
    /** Limit in columns. */
    TOO_MANY_COLUMNS("IMP-132"),
    /** Limit in rows. */
    TOO_MANY_ROWS("IMP-133"),
    /** Limit in MiB. */
    UNPACKS_TOO_LARGE("IMP-134"),
    /** How many times its packed size the file may grow. */
    UNPACKS_TOO_MUCH("IMP-135"),
    /** Limit in MiB. */
    SHARED_TEXTS_TOO_LARGE("IMP-136"),

    /** Cells found, cells expected. */
    TOO_FEW_CELLS("IMP-151"),
    /** Cells found, cells expected. */
    TOO_MANY_CELLS("IMP-152"),
    /** The character, as U+0000. */
    CONTROL_CHARACTER("IMP-153"),
    /** The cell holds the mark U+FFFD of a character that was lost before. */
    LOST_CHARACTER("IMP-154"),
    /** A number of 16 or more digits was kept as a number, so that its last digits are gone. */
    DIGITS_LOST("IMP-155"),
    /** The cell holds an error of the spreadsheet: its text. */
    CELL_ERROR("IMP-156"),
    FORMULA_WITHOUT_VALUE("IMP-157");

    private final String code;
    private final Severity severity;

    ImportProblem(String code) {
        this(code, Severity.ERROR);
    }

    ImportProblem(String code, Severity severity) {
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
