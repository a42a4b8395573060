package io.tuji.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One kind of title that an authority gives to firms, from the list of the module.
 *
 * @param years after which a title runs out; empty where it stands until it is ended, or no document says so for all of them
 * @param aliases what published lists call it besides
 */
public record TitleKind(String key, String zh, String en, OptionalInt years, List<String> aliases) {

    public TitleKind {
        aliases = List.copyOf(aliases);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    /** Whether a text names it, by key, name or alias, with or without quotation marks. */
    public boolean isCalled(String text) {
        String wanted = fold(text);
        return Stream.concat(Stream.of(key, zh, en), aliases.stream())
                .anyMatch(name -> fold(name).equals(wanted));
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\u3000“”\"「」『』‘’']", "")
                .replace('（', '(')
                .replace('）', ')')
                .toLowerCase(Locale.ROOT);
    }

    /** The last day of one that begins on the day, where it runs out after whole years. */
    public Optional<LocalDate> lastDay(LocalDate from) {
        return years.isPresent() ? Optional.of(from.plusYears(years.getAsInt()).minusDays(1)) : Optional.empty();
    }
}
