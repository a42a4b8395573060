package io.tuji.title;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That somebody has declared the list of firms with a title complete as of a day; with it the count became the figure of the year.
 *
 * @param then how many firms are counted now as of the same day; differs where titles were entered, ended or taken back afterwards
 * @param today how many are counted as of today
 * @param observation of the plan
 * @param replaced by a later declaration of the year
 * @param withdrawnWhy empty while it was not taken back
 */
public record TitleDeclaration(
        Id id,
        String measure,
        int year,
        LocalDate asOf,
        int counted,
        long then,
        long today,
        String observation,
        String words,
        String by,
        Instant at,
        boolean replaced,
        Optional<String> withdrawnWhy) {

    public record Id(long value) {

        private static final Pattern FORM = Pattern.compile("CH-(\\d{6,18})");

        public String code() {
            return "CH-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = FORM.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    public boolean isStanding() {
        return !replaced && withdrawnWhy.isEmpty();
    }

    /** Whether the figure is what would be declared today of its own day and of today. */
    public boolean agrees() {
        return then == counted && today == counted;
    }
}
