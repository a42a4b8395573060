package io.tuji.access.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Every fault of input that this module reports. The arguments of each are named after its code. */
public enum AccessProblem implements ProblemCode {
    /** Shorter than allowed: fewest characters. */
    PASSWORD_SHORT("ACC-111"),
    /** Longer than allowed: most characters. */
    PASSWORD_LONG("ACC-112"),
    /** The login stands in it. */
    PASSWORD_HAS_LOGIN("ACC-113"),
    /** Too few different characters: fewest. */
    PASSWORD_MONOTONOUS("ACC-114"),
    /** It is the present one. */
    PASSWORD_UNCHANGED("ACC-115"),
    /** The repetition differs. */
    PASSWORD_REPETITION("ACC-116"),
    /** The present password is wrong. */
    PASSWORD_WRONG("ACC-117"),

    /** The login has not the right form: login. */
    LOGIN_FORM("ACC-121"),
    /** Another account has it: login. */
    LOGIN_TAKEN("ACC-122"),
    /** No name, or one that is too long: most characters. */
    NAME_MISSING("ACC-123"),
    /** No role was chosen. */
    ROLE_MISSING("ACC-124"),
    /** Nobody would be left who can administer. */
    LAST_ADMINISTRATOR("ACC-125"),
    /** One's own account cannot lose the administrator's role, be locked or ended. */
    OWN_ADMINISTRATOR("ACC-126"),
    /** Somebody else has changed the record meanwhile. */
    CHANGED_MEANWHILE("ACC-127"),

    /** No such body, or it has ended. */
    UNIT_UNKNOWN("ACC-131"),
    /** No name, or one that is too long: most characters. */
    UNIT_NAME_MISSING("ACC-132"),
    /** Another body of that name stands there: name. */
    UNIT_NAME_TAKEN("ACC-133"),
    /** A body would stand below itself. */
    UNIT_RING("ACC-134"),
    /** It still has bodies below it or people who are active: how many bodies, how many people. */
    UNIT_IN_USE("ACC-135"),

    /** No name, or one that is too long: most characters. */
    TOKEN_NAME_MISSING("ACC-141"),
    /** No right was chosen, or one that the person does not have. */
    TOKEN_SCOPE_MISSING("ACC-142"),
    /** No last day, or one that is past or too far ahead: the latest possible. */
    TOKEN_END_WRONG("ACC-143"),
    /** The person has too many tokens that are valid: most. */
    TOKENS_TOO_MANY("ACC-144"),

    /** The request shows no token. */
    TOKEN_NOT_SHOWN("ACC-201"),
    /** Nobody has this token. */
    TOKEN_UNKNOWN("ACC-202"),
    /** The token was revoked. */
    TOKEN_REVOKED("ACC-203"),
    /** The token has ended: its last day. */
    TOKEN_ENDED("ACC-204"),
    /** The person of the token may not use the platform now. */
    TOKEN_WITHOUT_PERSON("ACC-205"),
    /** The person of the token must change the password first. */
    TOKEN_AWAITS_PASSWORD("ACC-206"),
    /** Too many unknown tokens from this address. */
    TOKENS_GUESSED("ACC-207"),
    /** The token does not reach so far, though its person may: the right. */
    TOKEN_LACKS_RIGHT("ACC-208"),
    /** The person does not have the right: the right. */
    PERSON_LACKS_RIGHT("ACC-209");

    private final String code;

    AccessProblem(String code) {
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
