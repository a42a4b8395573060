package io.tuji.demand.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A column that a file may have.
 *
 * @param field that a form would have for it
 * @param headers under which it is found; the first that is there counts
 */
record FileColumn(String field, boolean isNeeded, List<String> headers) {

    FileColumn {
        headers = List.copyOf(headers);
    }

    static FileColumn needed(String field, String... headers) {
        return new FileColumn(field, true, List.of(headers));
    }

    static FileColumn optional(String field, String... headers) {
        return new FileColumn(field, false, List.of(headers));
    }

    /** Where each column stands among those of a file; those that it lacks are not there. */
    static Map<FileColumn, Integer> in(List<FileColumn> columns, List<String> heads) {
        List<String> found = heads.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        Map<FileColumn, Integer> places = new LinkedHashMap<>();
        for (FileColumn column : columns) {
            column.headers.stream()
                    .map(header -> found.indexOf(header.toLowerCase(Locale.ROOT)))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> places.put(column, index));
        }
        return places;
    }

    static Map<String, String> names(List<FileColumn> columns) {
        return columns.stream().collect(Collectors.toMap(FileColumn::field, FileColumn::name));
    }

    String name() {
        return headers.get(0);
    }
}
