package io.tuji.web;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what people type field by field, without the numbers of persons, and collects all that is wrong with it. */
public final class TypedForm {

    public static final int SENTENCE = 300;
    public static final int LONGEST = 2_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Set<String> YES = Set.of("yes", "true", "on", "1", "是");
    private static final Set<String> NO = Set.of("no", "false", "off", "0", "否");

    private final Problems problems;

    public TypedForm(Problems problems) {
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }

    /** A text that has to be there. */
    public String needed(String field, String typed, int longest) {
        if (typed.isBlank()) {
            problems.add(TypedProblem.MISSING, Place.field(field));
        }
        return optional(field, typed, longest);
    }

    public String optional(String field, String typed, int longest) {
        String words = typed.strip();
        if (words.length() > longest) {
            problems.add(TypedProblem.TOO_LONG, Place.field(field), longest);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(TypedProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }

    /** Empty where nothing is typed, or no day. */
    public Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip().replace('/', '-').replaceFirst(" 00:00(:00)?$", "")));
        } catch (DateTimeException e) {
            problems.add(TypedProblem.DAY_FORM, Place.field(field), typed);
            return Optional.empty();
        }
    }

    /** A day that has come. */
    public Optional<LocalDate> past(String field, String typed, LocalDate today) {
        Optional<LocalDate> day = day(field, typed);
        day.filter(today::isBefore).ifPresent(ahead -> problems.add(TypedProblem.DAY_AHEAD, Place.field(field), ahead));
        return day;
    }

    /** Zero or more; groups of digits may be apart. */
    public Optional<BigDecimal> number(String field, String typed) {
        String plain = typed.strip().replaceAll("[,，\\s\\u00a0]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(plain).matches()) {
            problems.add(TypedProblem.NUMBER_FORM, Place.field(field), typed);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    public Optional<Boolean> yesNo(String field, String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!YES.contains(word) && !NO.contains(word)) {
            problems.add(TypedProblem.YES_NO_FORM, Place.field(field), typed);
            return Optional.empty();
        }
        return Optional.of(YES.contains(word));
    }

    /** One of the choices, as it stands there. */
    public Optional<String> choice(String field, String typed, List<String> choices) {
        String word = typed.strip();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!choices.contains(word)) {
            problems.add(TypedProblem.CHOICE_UNKNOWN, Place.field(field), typed, String.join(", ", choices));
            return Optional.empty();
        }
        return Optional.of(word);
    }
}
