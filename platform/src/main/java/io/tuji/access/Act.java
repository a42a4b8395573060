package io.tuji.access;

/** What can be done with the records of a module. */
public enum Act {
    VIEW,
    CHANGE,
    APPROVE,
    EXPORT
}
