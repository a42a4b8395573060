package io.tuji.access.internal;

import io.tuji.access.Right;
import java.util.List;

/** A token as its person asks for it; {@code endsOn} as it was typed. */
public record TokenForm(String name, List<Right> scope, String endsOn) {

    public TokenForm {
        name = name.strip();
        scope = List.copyOf(scope);
    }
}
