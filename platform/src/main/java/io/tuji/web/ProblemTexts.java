package io.tuji.web;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says problems in words: what is wrong, where, and what to do about it. */
@Component("problemTexts")
public class ProblemTexts {

    /**
     * A problem in one language.
     *
     * @param severity the lower-case word, also a class of style
     * @param field of the form, where the input was a form
     * @param place in words; empty for a form and for the input as a whole
     */
    public record Text(
            String code,
            String severity,
            Optional<String> field,
            Optional<String> place,
            String message,
            String remedy) {}

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** In the language of the request. */
    public List<Text> of(Collection<Problem> problems) {
        return problems.stream()
                .map(problem -> of(problem, LocaleContextHolder.getLocale()))
                .toList();
    }

    public Text of(Problem problem, Locale locale) {
        return new Text(
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.place().row().isEmpty() ? problem.place().field() : Optional.empty(),
                place(problem.place(), locale),
                message(problem.code(), problem.arguments(), locale),
                remedy(problem.code(), problem.arguments(), locale));
    }

    public String message(String code, List<String> arguments, Locale locale) {
        return messages.getMessage("problem." + code, arguments.toArray(), locale);
    }

    public String remedy(String code, List<String> arguments, Locale locale) {
        return messages.getMessage("problem." + code + ".remedy", arguments.toArray(), locale);
    }

    /** Those of one field of a form; for templates, where a form that was not sent yet has no list. */
    public List<Text> at(@Nullable List<Text> problems, String field) {
        return problems == null
                ? List.of()
                : problems.stream()
                        .filter(p -> p.field().equals(Optional.of(field)))
                        .toList();
    }

    /** From the largest to the smallest part that is known; a field alone is no place but a part of a form. */
    public Optional<String> place(Place place, Locale locale) {
        List<String> parts = new ArrayList<>();
        place.file().ifPresent(parts::add);
        place.row().ifPresent(row -> parts.add(say("place.row", row, locale)));
        place.column().ifPresent(column -> parts.add(say("place.column", column, locale)));
        if (!parts.isEmpty()) {
            place.field()
                    .ifPresent(field -> parts.add(messages.getMessage("place.field", new Object[] {field}, locale)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(messages.getMessage("place.join", null, locale), parts));
    }

    private String say(String key, int number, Locale locale) {
        return messages.getMessage(key, new Object[] {Integer.toString(number)}, locale);
    }
}
