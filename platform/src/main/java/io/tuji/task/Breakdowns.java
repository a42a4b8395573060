package io.tuji.task;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import java.util.List;
import java.util.Optional;

/** How tasks are taken apart. */
public interface Breakdowns {

    /** One line of the table, as typed: twelve amounts, empty for nothing. */
    record TypedRow(String part, String owner, List<String> months) {

        public TypedRow {
            months = List.copyOf(months);
        }
    }

    /** @param base the version that was seen; 0 before the first */
    record Typed(String layer, int base, List<TypedRow> rows, String reason) {

        public Typed {
            rows = List.copyOf(rows);
        }
    }

    /** How a table is filled before anybody types. */
    enum Fill {
        EQUAL,
        AS_LAST_YEAR
    }

    /** A part over which a task can be taken apart; of a body its own id is the owner. */
    record Part(String id, String name, Optional<OrgUnitId> owner) {}

    /** Every version, the latest first. */
    List<TaskBreakdown> versions(Task.Id task);

    /** Ids of the layers over which a task can be taken apart. */
    List<String> layers();

    /** The parts of a layer with their names in the language of the request; none of an unknown layer. */
    List<Part> parts(String layer);

    /** A table filled by a rule; empty where there is nothing to go by. */
    Optional<List<TypedRow>> filled(Task task, String layer, Fill fill);

    /** Keeps a draft, or accepts it. A change of an accepted one needs a reason. */
    Outcome<TaskBreakdown> save(Task.Id task, Typed typed, boolean accept, Visitor visitor);
}
