package io.tuji.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One firm, whatever sources call it. */
public record CompanyId(long value) {

    private static final Pattern CODE = Pattern.compile("QY-(\\d{8,18})");

    /** Reads a code as people see it, in any case; empty for everything else. */
    public static Optional<CompanyId> read(String code) {
        Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
        return form.matches() ? Optional.of(new CompanyId(Long.parseLong(form.group(1)))) : Optional.empty();
    }

    /** What people see; never reused. */
    public String code() {
        return "QY-%08d".formatted(value);
    }
}
