package io.tuji.engine.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in the input a problem stands: as much of file, row, column and field as is known. Rows and columns count
 * from 1.
 */
public record Place(Optional<String> file, OptionalInt row, OptionalInt column, Optional<String> field)
        implements Comparable<Place> {

    private static final Place NOWHERE =
            new Place(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.file.orElse(""))
            .thenComparingInt(place -> place.row.orElse(0))
            .thenComparingInt(place -> place.column.orElse(0))
            .thenComparing(place -> place.field.orElse(""));

    public Place {
        if (row.orElse(1) < 1 || column.orElse(1) < 1) {
            throw new IllegalArgumentException("rows and columns count from 1: row " + row + ", column " + column);
        }
    }

    /** The input as a whole. */
    public static Place nowhere() {
        return NOWHERE;
    }

    public static Place file(String file) {
        return new Place(Optional.of(file), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    public static Place field(String field) {
        return NOWHERE.atField(field);
    }

    public static Place row(int row) {
        return NOWHERE.atRow(row);
    }

    public Place atRow(int row) {
        return new Place(file, OptionalInt.of(row), column, field);
    }

    public Place atColumn(int column) {
        return new Place(file, row, OptionalInt.of(column), field);
    }

    public Place atField(String field) {
        return new Place(file, row, column, Optional.of(field));
    }

    /** By file, row, column and field; what is not known comes first. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
