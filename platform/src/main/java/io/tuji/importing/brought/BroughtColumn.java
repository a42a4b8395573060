package io.tuji.importing.brought;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column that the file of a list may have.
 *
 * @param field what a row calls it
 * @param thing what it says that is needed, be it by this column or by another of the same thing; blank where a file may lack it
 * @param headers under which it is found; the first that is there counts
 */
public record BroughtColumn(String field, String thing, List<String> headers) {

    public BroughtColumn {
        headers = List.copyOf(headers);
    }

    public static BroughtColumn needed(String field, String... headers) {
        return oneOf(field, field, headers);
    }

    /** One of the columns of which the file needs any. */
    public static BroughtColumn oneOf(String thing, String field, String... headers) {
        return new BroughtColumn(field, thing, List.of(headers));
    }

    public static BroughtColumn optional(String field, String... headers) {
        return oneOf("", field, headers);
    }

    /** As a file is best headed. */
    String header() {
        return headers.get(0);
    }

    /** What is needed and not found: the headers of each thing, those of which one will do between slashes; blank where nothing is missing. */
    static String missing(List<BroughtColumn> columns, Collection<BroughtColumn> found) {
        return columns.stream()
                .filter(column -> !column.thing.isEmpty())
                .collect(Collectors.groupingBy(BroughtColumn::thing, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.stream().noneMatch(found::contains))
                .map(same -> same.stream().map(BroughtColumn::header).collect(Collectors.joining("/")))
                .collect(Collectors.joining("、"));
    }
}
