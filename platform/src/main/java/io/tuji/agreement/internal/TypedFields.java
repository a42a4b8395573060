package io.tuji.agreement.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Problems;
import io.tuji.web.TypedForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people type by field, and what is wrong with it. */
final class TypedFields {

    private static final String VERSION = "version";

    private final Map<String, String> typed;
    private final Problems problems = new Problems();
    private final TypedForm form = new TypedForm(problems);

    TypedFields(Map<String, String> typed) {
        this.typed = typed;
    }

    Problems problems() {
        return problems;
    }

    void refuse(ProblemCode code, String field, Object... arguments) {
        problems.add(code, Place.field(field), arguments);
    }

    void refuse(ProblemCode code) {
        problems.add(code, Place.nowhere());
    }

    boolean hasErrors() {
        return problems.hasErrors();
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    String raw(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    String sentence(String field) {
        return form.optional(field, raw(field), TypedForm.SENTENCE);
    }

    String neededSentence(String field) {
        return form.needed(field, raw(field), TypedForm.SENTENCE);
    }

    String words(String field) {
        return form.optional(field, raw(field), TypedForm.LONGEST);
    }

    String neededWords(String field) {
        return form.needed(field, raw(field), TypedForm.LONGEST);
    }

    Optional<LocalDate> day(String field) {
        return form.day(field, raw(field));
    }

    /** A day that has come and has to be there. */
    Optional<LocalDate> neededPast(String field, LocalDate today) {
        form.needed(field, raw(field), TypedForm.SENTENCE);
        return form.past(field, raw(field), today);
    }

    Optional<BigDecimal> number(String field) {
        return form.number(field, raw(field));
    }

    boolean yes(String field) {
        return form.yesNo(field, raw(field)).orElse(false);
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
        List<String> names =
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
        return form.choice(field, raw(field), names).map(name -> Enum.valueOf(choices, name));
    }

    <E extends Enum<E>> Optional<E> neededChoice(String field, Class<E> choices) {
        form.needed(field, raw(field), TypedForm.SENTENCE);
        return choice(field, choices);
    }

    /** The version that was seen; 0 where none is told. */
    int version() {
        String text = raw(VERSION);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
