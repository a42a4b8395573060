package io.tuji.district.internal;

import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.YearTask;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Bound;
import java.util.List;
import java.util.Optional;

/** Reads a tasks-YEAR.csv. */
final class TasksReader {

    static final List<String> COLUMNS =
            List.of("id", "name_zh", "name_en", "quantity", "unit", "bound", "field", "source", "note");

    private TasksReader() {}

    static Optional<YearTask> read(int year, CsvRow row) {
        String id = row.id("id");
        row.declareShared(Family.MEASURE, "id");
        row.declare(Family.TASK, "id", year + " " + id);
        Name name = row.name();
        var quantity = row.quantity("quantity", "unit");
        Bound bound = row.word("bound", Bound.class);
        String field = row.text("field");
        Origin origin = row.origin();
        return row.make(() -> new YearTask(year, id, name, quantity, bound, field, origin));
    }
}
