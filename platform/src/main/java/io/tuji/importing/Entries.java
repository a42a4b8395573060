package io.tuji.importing;

import io.tuji.audit.Actor;
import java.time.LocalDate;
import java.util.List;

/**
 * Source records of what people state by hand, with the file they worked in or without one. They are runs like any import and name
 * their source, day and row; what they mean is stored by the caller, in whose transaction they are kept.
 */
public interface Entries {

    /**
     * One row.
     *
     * @param row its number in the file; for what was typed it is given on keeping
     * @param key what names the subject
     * @param cells as many as the header has; person numbers are masked before they are kept
     */
    record Entry(long row, String key, List<String> cells) {

        public Entry {
            cells = List.copyOf(cells);
        }
    }

    /** The file in which entries were made. */
    record Origin(String fileName, long size, String sha256) {}

    /**
     * Keeps what was typed: all entries of one source on one day under one header stand in one run.
     *
     * @return the source record of each entry, in order
     */
    List<Long> keepTyped(SourceId source, List<String> header, List<Entry> entries, LocalDate day, Actor actor);

    /** Keeps what was made in a file, as a run of its own. */
    List<Long> keepFiled(
            SourceId source, Origin origin, List<String> header, List<Entry> entries, LocalDate day, Actor actor);
}
