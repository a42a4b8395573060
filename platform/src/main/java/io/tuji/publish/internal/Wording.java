package io.tuji.publish.internal;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;

/** Checks what people write for the public. */
final class Wording {

    private static final int LONGEST = 4_000;

    private Wording() {}

    /** Without blanks around it; what is wrong with it is noted at the field of its language. */
    static Label read(String field, Label typed, Problems problems) {
        return new Label(read(field + "Zh", typed.zh(), problems), read(field + "En", typed.en(), problems));
    }

    static String read(String field, String typed, Problems problems) {
        String words = typed.strip();
        if (words.length() > LONGEST) {
            problems.add(PublishProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(PublishProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }
}
