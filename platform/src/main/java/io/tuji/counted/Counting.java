package io.tuji.counted;

import io.tuji.roster.Roster;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That a fact of the firms of a list counts for a measure; somebody has declared it, and may end it. */
public record Counting(Id id, Roster.Id roster, What what, String declaredBy, Instant declaredAt, boolean ended) {

    private static final Pattern CODE = Pattern.compile("JS-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "JS-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    /**
     * What is counted.
     *
     * @param part a place or cluster of the pack; empty for the whole district
     * @param fact key of a yearly amount that may be said of a firm
     */
    public record What(String measure, Optional<String> part, String fact) {}
}
