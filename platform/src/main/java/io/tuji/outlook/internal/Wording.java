package io.tuji.outlook.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;

/** Reads what people write as a reason or an answer. */
final class Wording {

    private static final int LONGEST = 1_000;

    private Wording() {}

    /** Without blanks around it; what is wrong with it is noted at the field. */
    static String read(String field, String typed, Problems problems) {
        String words = typed.strip();
        if (words.isEmpty()) {
            problems.add(OutlookProblem.REASON_MISSING, Place.field(field));
        } else if (words.length() > LONGEST) {
            problems.add(OutlookProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(OutlookProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }
}
