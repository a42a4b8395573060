package io.tuji.task.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people write: words without the numbers of persons, and amounts as spreadsheets write them. */
final class TypedText {

    private static final int LONGEST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");

    private TypedText() {}

    /** Words that have to be there. */
    static String words(String field, String typed, Problems problems) {
        if (typed.isBlank()) {
            problems.add(TaskProblem.TEXT_MISSING, Place.field(field));
        }
        return optional(field, typed, problems);
    }

    static String optional(String field, String typed, Problems problems) {
        String words = typed.strip();
        if (words.length() > LONGEST) {
            problems.add(TaskProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(TaskProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }

    /** A number of zero or more; groups of digits may be apart. Empty for everything else. */
    static Optional<BigDecimal> number(String typed) {
        String plain = typed.strip().replaceAll("[,，\\s\\u00a0]", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
