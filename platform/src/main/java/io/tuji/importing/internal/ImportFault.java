package io.tuji.importing.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** What can be wrong with an import besides the form of its file. The arguments of each are named after its code. */
public enum ImportFault implements ProblemCode {
    /** A person's number stood in a cell and was masked: column. */
    PERSON_NUMBER_MASKED("IMP-201", Severity.WARNING),
    /** The file has named the subject in an earlier row: key. */
    REPEATED("IMP-202", Severity.ERROR),
    /** A required property has no column: property. */
    PROPERTY_UNMAPPED("IMP-203", Severity.ERROR),
    /** The profile names a column that the file does not have: column. */
    COLUMN_MISSING("IMP-204", Severity.ERROR),
    /** Two columns carry the same property: property. */
    PROPERTY_TWICE("IMP-205", Severity.ERROR),
    /** The received file is no longer there: file. */
    FILE_GONE("IMP-206", Severity.ERROR),
    /** The day for which the file speaks lies in the future: day. */
    AS_OF_IN_FUTURE("IMP-207", Severity.ERROR),
    SOURCE_NAME_BLANK("IMP-208", Severity.ERROR),
    /** Another source has that name: name. */
    SOURCE_NAME_TAKEN("IMP-209", Severity.ERROR),
    /** Another file of the source is being taken in: code of the run. */
    SOURCE_BUSY("IMP-210", Severity.ERROR),
    /** Somebody else has changed the source since the form was opened: name. */
    SOURCE_CHANGED_MEANWHILE("IMP-211", Severity.ERROR),
    /** The authority is no whole number from 0 to 100. */
    AUTHORITY_RANGE("IMP-212", Severity.ERROR),
    /** No file was chosen. */
    FILE_MISSING("IMP-213", Severity.ERROR),
    SOURCE_MISSING("IMP-214", Severity.ERROR),
    /** The day for which the file speaks was not given, or is no day. */
    AS_OF_MISSING("IMP-215", Severity.ERROR),
    /** Everything of the source is invented and goes with it; it takes no other file: name of the source. */
    SOURCE_INVENTED("IMP-216", Severity.ERROR),
    /** The import was erased with its invented source: code of the run. */
    RUN_ERASED("IMP-217", Severity.ERROR);

    private final String code;
    private final Severity severity;

    ImportFault(String code, Severity severity) {
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
