package io.tuji.engine.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a computed value is what it is: a tree of named terms.
 *
 * @param term the key of the term's name in the message files
 * @param value the value as it is shown
 * @param source who said it, if it was said and not computed
 * @param date the day it holds for, if it has one
 * @param parts the terms it was computed from, in the order of the computation
 */
public record Explanation(
        String term, String value, Optional<String> source, Optional<LocalDate> date, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
        if (term.isBlank()) {
            throw new IllegalArgumentException("a term without a name explains nothing: " + value);
        }
    }

    /** A value that a source has stated. */
    public static Explanation stated(String term, String value, String source, LocalDate date) {
        return new Explanation(term, value, Optional.of(source), Optional.of(date), List.of());
    }

    /** A value that follows from its parts. */
    public static Explanation computed(String term, String value, Explanation... parts) {
        return new Explanation(term, value, Optional.empty(), Optional.empty(), Arrays.asList(parts));
    }
}
