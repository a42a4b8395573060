package io.tuji.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the codes of one kind are written: two letters, a hyphen, six digits or more. */
record Codes(String prefix) {

    String write(long value) {
        return "%s-%06d".formatted(prefix, value);
    }

    /** In any case; empty for everything else. */
    Optional<Long> read(String code) {
        Matcher form =
                Pattern.compile(prefix + "-(\\d{6,18})").matcher(code.strip().toUpperCase(Locale.ROOT));
        return form.matches() ? Optional.of(Long.parseLong(form.group(1))) : Optional.empty();
    }
}
