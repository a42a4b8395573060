package io.tuji.importing;

import java.util.Optional;

/** A row of a file, read by property instead of by column. */
public interface MappedRow {

    /** The trimmed text, person numbers masked; empty if the column is not mapped or the cell is blank. */
    Optional<String> text(String property);

    /** The trimmed text as it stands, for parsers that refuse person numbers themselves; never to be kept unparsed. */
    Optional<String> unmasked(String property);

    /** What the column of the property is counted in, if the profile says. */
    Optional<String> unit(String property);
}
