package io.tuji.engine.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A fault of input: what is wrong (code), how bad it is, where it stands, and the arguments of its message.
 *
 * <p>Arguments are shown and stored, so they never carry a person number: mask with
 * {@link io.tuji.engine.identity.PersonalId#mask} first.
 */
public record Problem(String code, Severity severity, Place place, List<String> arguments) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{3}");

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a problem code is three capitals, a hyphen and three digits: " + code);
        }
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
