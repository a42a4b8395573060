package io.tuji.demand.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what people write in the fields of a form or the cells of a row, without the numbers of persons. */
final class TypedText {

    static final int SENTENCE = 300;
    static final int LONGEST = 2_000;

    private final Place place;
    private final Problems problems;

    /** @param place of the whole form, or of the row */
    TypedText(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    Place at(String field) {
        return place.atField(field);
    }

    Problems problems() {
        return problems;
    }

    /** A text that has to be there. */
    String needed(String field, String typed, int longest) {
        if (typed.isBlank()) {
            problems.add(DemandProblem.TEXT_MISSING, at(field));
        }
        return optional(field, typed, longest);
    }

    String optional(String field, String typed, int longest) {
        String words = typed.strip();
        if (words.length() > longest) {
            problems.add(DemandProblem.TEXT_TOO_LONG, at(field), longest);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(DemandProblem.PERSON_NUMBER, at(field), PersonalId.excerpt(words));
        }
        return words;
    }

    /** None where nothing is typed. */
    Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip().replace('/', '-').replaceFirst(" 00:00(:00)?$", "")));
        } catch (DateTimeException e) {
            problems.add(DemandProblem.DAY_FORM, at(field), typed);
            return Optional.empty();
        }
    }

    /** A day that has come; today where nothing is typed. */
    LocalDate past(String field, String typed, LocalDate today) {
        LocalDate day = day(field, typed).orElse(today);
        if (day.isAfter(today)) {
            problems.add(DemandProblem.DAY_AHEAD, at(field), day);
        }
        return day;
    }

    /** Whether a box is ticked, or a cell says yes. */
    static boolean isYes(String typed) {
        return typed.strip().matches("(?i)on|true|yes|是|1");
    }
}
