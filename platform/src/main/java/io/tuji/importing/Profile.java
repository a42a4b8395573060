package io.tuji.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the columns of a source's files mean; a column that is not listed is kept raw and not understood. */
public record Profile(List<Column> columns) {

    public static final Profile EMPTY = new Profile(List.of());

    /**
     * @param header as it stands in the file
     * @param property key of the property
     * @param unit what the column is counted in; empty where the property has no unit
     */
    public record Column(String header, String property, Optional<String> unit) {}

    public Profile {
        columns = List.copyOf(columns);
    }

    public Optional<Column> find(String property) {
        return columns.stream().filter(c -> c.property().equals(property)).findFirst();
    }

    public Optional<Column> findByHeader(String header) {
        return columns.stream().filter(c -> c.header().equals(header)).findFirst();
    }

    /** Where the property stands in a file with this header. */
    public OptionalInt indexOf(String property, List<String> header) {
        int index = find(property).map(c -> header.indexOf(c.header())).orElse(-1);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Whether every column of the profile stands in the header, in whatever order. */
    public boolean fits(List<String> header) {
        return columns.stream().allMatch(c -> header.contains(c.header()));
    }
}
