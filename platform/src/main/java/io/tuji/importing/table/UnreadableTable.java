package io.tuji.importing.table;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The file as a whole cannot be read further. Inspection turns it into a problem; while rows are read after a good
 * inspection it means that the file has changed or its disk fails.
 */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem kind;
    private final transient Place place;
    private final transient List<Object> arguments;

    UnreadableTable(ImportProblem kind, Place place, Object... arguments) {
        super(kind.code() + " " + place + " " + List.of(arguments));
        this.kind = kind;
        this.place = place;
        this.arguments = List.of(arguments);
    }

    static UnreadableTable whole(ImportProblem kind, Object... arguments) {
        return new UnreadableTable(kind, Place.nowhere(), arguments);
    }

    static UnreadableTable atRow(ImportProblem kind, long row, Object... arguments) {
        return new UnreadableTable(kind, RowPlace.of(row), arguments);
    }

    /** The same at this row, unless it knows a row already. */
    UnreadableTable at(long row) {
        return place.row().isPresent() ? this : new UnreadableTable(kind, RowPlace.of(row), arguments.toArray());
    }

    public Problem in(String file) {
        Place located = new Place(Optional.of(file), place.row(), place.column(), place.field());
        return kind.at(located, arguments.toArray());
    }
}
