package io.tuji.access.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.Locale;

/**
 * What a password must be: long rather than odd (NIST SP 800-63B), not made of the login, not one key pressed again and again.
 */
final class PasswordRule {

    static final int FEWEST_CHARACTERS = 12;
    static final int MOST_CHARACTERS = 200;
    static final int FEWEST_DIFFERENT = 5;
    static final Place FIELD = Place.field("password");

    private PasswordRule() {}

    static Problems check(String login, String password) {
        Problems problems = new Problems();
        int length = password.codePointCount(0, password.length());
        if (length < FEWEST_CHARACTERS) {
            problems.add(AccessProblem.PASSWORD_SHORT, FIELD, FEWEST_CHARACTERS);
        }
        if (password.length() > MOST_CHARACTERS) {
            problems.add(AccessProblem.PASSWORD_LONG, FIELD, MOST_CHARACTERS);
        }
        if (password.toLowerCase(Locale.ROOT).contains(login)) {
            problems.add(AccessProblem.PASSWORD_HAS_LOGIN, FIELD);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            problems.add(AccessProblem.PASSWORD_MONOTONOUS, FIELD, FEWEST_DIFFERENT);
        }
        return problems;
    }
}
