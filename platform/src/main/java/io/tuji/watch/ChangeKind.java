package io.tuji.watch;

/** How what a source says of a firm differs between two days. */
public enum ChangeKind {
    /** The source names the firm for the first time. */
    NEW,
    /** A full file no longer names it. */
    GONE,
    /** The source names it again. */
    RETURNED,
    /** It was registered in another division and is now in the district's. */
    MOVED_IN,
    MOVED_OUT,
    CAPITAL,
    NAME,
    ADDRESS
}
