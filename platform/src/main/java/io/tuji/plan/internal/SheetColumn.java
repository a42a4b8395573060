package io.tuji.plan.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The columns of a sheet of observations, in their order; a sheet is known by the headers of either language. */
public enum SheetColumn {
    REF,
    VERSION,
    MEASURE,
    NAME,
    AREA,
    PERIOD,
    VALUE,
    UNIT,
    GROWTH,
    GROWTH_OVER,
    CERTAINTY,
    BOUND,
    AS_OF,
    SOURCE,
    NOTE,
    BASIS,
    GRADE;

    /** A sheet without these cannot be read. */
    static final List<SheetColumn> NEEDED = List.of(MEASURE, PERIOD, VALUE, UNIT, CERTAINTY, BOUND, SOURCE);

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    public String header(MessageSource messages, Locale locale) {
        return messages.getMessage("plan.sheet." + name(), null, locale);
    }

    Optional<Integer> in(List<String> headers, MessageSource messages) {
        return LANGUAGES.stream()
                .map(language -> headers.indexOf(header(messages, language)))
                .filter(index -> index >= 0)
                .findFirst();
    }
}
