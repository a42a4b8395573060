package io.tuji.importing;

import java.util.List;
import java.util.function.Predicate;

/**
 * One thing that a column can mean for a target.
 *
 * @param key stable name; its name for people is the message {@code property.<key>}
 * @param required whether a file without it cannot be taken
 * @param headers how sources head such a column, in any case and width
 * @param units what the column may be counted in, the usual one first; empty where there is no unit
 * @param looksRight whether a value looks like one of this property; for columns whose header says nothing
 */
public record Property(
        String key, boolean required, List<String> headers, List<String> units, Predicate<String> looksRight) {

    public Property {
        headers = List.copyOf(headers);
        units = List.copyOf(units);
    }
}
