package io.tuji.importing.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Finds the columns of a file that was written by people, who name one column in several ways. */
public final class ColumnFinder {

    private ColumnFinder() {}

    /**
     * Where each of the wanted columns stands; those that the file lacks are not there.
     *
     * @param heads the headers of the file
     * @param headers under which a column may stand, whatever their case; the first that is there counts
     */
    public static <C> Map<C, Integer> find(
            List<String> heads, Collection<C> wanted, Function<C, List<String>> headers) {
        List<String> found = heads.stream().map(ColumnFinder::folded).toList();
        Map<C, Integer> places = new LinkedHashMap<>();
        for (C column : wanted) {
            headers.apply(column).stream()
                    .map(header -> found.indexOf(folded(header)))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> places.put(column, index));
        }
        return places;
    }

    private static String folded(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
