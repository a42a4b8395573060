package io.tuji.structure.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed of a table that is brought; what was not sent is blank. */
record TableForm(
        @Nullable String name,
        @Nullable String source,
        @Nullable String measure,
        @Nullable String asOf,
        @Nullable String earlierOn) {

    static final TableForm EMPTY = new TableForm("", "", "", "", "");

    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
