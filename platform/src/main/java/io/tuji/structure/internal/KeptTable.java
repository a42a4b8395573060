package io.tuji.structure.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A table that somebody has brought.
 *
 * @param file what the file was called
 * @param removed whether it was taken away
 */
public record KeptTable(
        long id, About about, String file, String by, Instant at, boolean removed, int areas, int industries) {

    /**
     * What is said of a table.
     *
     * @param earlierOn the day of the earlier values
     */
    public record About(String name, String source, String measure, LocalDate asOf, Optional<LocalDate> earlierOn) {}

    /** One line of it. */
    public record Line(String area, String industry, double value, OptionalDouble earlier) {}

    public String key() {
        return Long.toString(id);
    }
}
