package io.tuji.roster.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a list is not made or changed as asked. The arguments of each are named after its code. */
public enum RosterProblem implements ProblemCode {
    /** No name, or one that is too long: number of characters allowed. */
    NAME_FORM("ROS-101"),
    /** Another open list has the name: name. */
    NAME_TAKEN("ROS-102"),
    /** Somebody else has changed the list since. */
    CHANGED_SINCE("ROS-103"),
    /** No body of that number: number. */
    UNIT_UNKNOWN("ROS-104"),
    /** No purpose of that name: text. */
    PURPOSE_UNKNOWN("ROS-105"),
    /** The file has neither codes nor names. */
    COLUMNS_MISSING("ROS-201"),
    /** More rows than a list may have: number. */
    TOO_MANY_ROWS("ROS-202"),
    /** No file was chosen. */
    NO_FILE("ROS-203"),
    /** The row names no firm. */
    FIRM_MISSING("ROS-204"),
    /** No firm of that code or name is known; the row is kept as it stands: text. */
    FIRM_UNKNOWN("ROS-205", Severity.WARNING),
    /** Several firms have the name: name, their codes. */
    FIRM_AMBIGUOUS("ROS-206"),
    /** An earlier row names the same firm: text, number of the row. */
    FIRM_REPEATED("ROS-207"),
    /** No share: text. */
    SHARE_FORM("ROS-208"),
    /** Code and name are of two firms: code, name. */
    FIRM_CONTRADICTORY("ROS-209"),
    /** No firm of that company code: text. */
    CODE_UNKNOWN("ROS-210"),
    /** A text is longer than it may be: number. */
    TEXT_LONG("ROS-211"),
    /** The list has no draft. */
    NO_DRAFT("ROS-301"),
    /** The draft changes nothing. */
    NOTHING_CHANGED("ROS-302"),
    /** Another version has come into force since the draft was begun: number. */
    BASE_CHANGED("ROS-303"),
    /** The firm is on the list: code. */
    ALREADY_MEMBER("ROS-304"),
    /** The firm is not on the list. */
    NO_MEMBER("ROS-305"),
    /** Only the newest version can be taken back or put back: number. */
    NOT_NEWEST("ROS-306"),
    /** The list is closed. */
    CLOSED("ROS-307"),
    /** No day, or one that is yet to come: text. */
    DAY_FORM("ROS-308"),
    /** No reason is given. */
    REASON_MISSING("ROS-309");

    private final String code;
    private final Severity severity;

    RosterProblem(String code) {
        this(code, Severity.ERROR);
    }

    RosterProblem(String code, Severity severity) {
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
