package io.tuji.lead.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;

/** Reads what people write, without the numbers of persons. */
final class TypedWords {

    private static final int LONGEST = 2_000;

    private TypedWords() {}

    /** Words that have to be there. */
    static String needed(String field, String typed, Problems problems) {
        if (typed.isBlank()) {
            problems.add(LeadProblem.TEXT_MISSING, Place.field(field));
        }
        return optional(field, typed, problems);
    }

    static String optional(String field, String typed, Problems problems) {
        String words = typed.strip();
        if (words.length() > LONGEST) {
            problems.add(LeadProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(LeadProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }
}
