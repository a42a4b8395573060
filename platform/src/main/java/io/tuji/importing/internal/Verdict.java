package io.tuji.importing.internal;

/** What a row is to what its source has said before. */
enum Verdict {
    /** The source has never spoken of the subject. */
    NEW,
    /** The source says something else than before. */
    CHANGED,
    /** The source says the same as before. */
    UNCHANGED,
    /** A newer file of the source has spoken: kept as history, believed no more. */
    OLDER,
    /** The file has named the subject in an earlier row. */
    REPEATED
}
