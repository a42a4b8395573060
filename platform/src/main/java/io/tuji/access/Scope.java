package io.tuji.access;

/** On which records of a module a right holds; wider scopes include narrower ones. */
public enum Scope {
    /** Those that the person created, owns or is a member of in the own body. */
    ASSOCIATED,
    /** Those of the own body and the bodies below it. */
    OWN_UNIT,
    ALL
}
