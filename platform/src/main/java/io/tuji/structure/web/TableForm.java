package io.tuji.structure.web;

import io.tuji.importing.Imports.Received;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a table that is brought; what was not sent is blank.
 *
 * @param spoolName where its file waits if it was received before; blank while there is none
 */
record TableForm(
        @Nullable String name,
        @Nullable String source,
        @Nullable String measure,
        @Nullable String asOf,
        @Nullable String earlierOn,
        @Nullable String spoolName,
        @Nullable String fileName) {

    static final TableForm EMPTY = new TableForm("", "", "", "", "", "", "");

    /** The same, with the file that waits. */
    TableForm with(Optional<Received> file) {
        return new TableForm(
                name,
                source,
                measure,
                asOf,
                earlierOn,
                file.map(Received::spoolName).orElse(""),
                file.map(Received::fileName).orElse(""));
    }

    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
