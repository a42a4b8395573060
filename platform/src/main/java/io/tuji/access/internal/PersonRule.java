package io.tuji.access.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.regex.Pattern;

/** What the form of a person must hold. */
final class PersonRule {

    static final int LONGEST_NAME = 60;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private PersonRule() {}

    static Problems check(PersonForm form) {
        Problems problems = new Problems();
        if (!LOGIN.matcher(form.login()).matches()) {
            problems.add(AccessProblem.LOGIN_FORM, Place.field("login"), form.login());
        }
        checkName(form.name(), problems);
        if (form.roles().isEmpty()) {
            problems.add(AccessProblem.ROLE_MISSING, Place.field("roles"));
        }
        return problems;
    }

    static void checkName(String name, Problems problems) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(AccessProblem.NAME_MISSING, Place.field("name"), LONGEST_NAME);
        }
    }
}
