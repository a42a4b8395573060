package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import io.tuji.roster.RosterMember;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads files in which a list was edited. */
@Component
public class RosterFiles {

    /** A list is kept by people; a register is imported. */
    static final int MOST_ROWS = 20_000;

    /** The members that a file names; none if a problem is an error. */
    public record Read(List<RosterMember> members, List<Problem> problems) {

        public Read {
            members = List.copyOf(members);
            problems = List.copyOf(problems);
        }

        public boolean isUsable() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    private final RosterReader reader;

    RosterFiles(RosterReader reader) {
        this.reader = reader;
    }

    public Read read(Path file, String name, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return new Read(List.of(), inspection.problems());
        }
        Map<RosterColumn, Integer> columns = RosterColumn.in(table.get().columns());
        if (!RosterColumn.suffice(columns)) {
            return new Read(List.of(), List.of(RosterProblem.COLUMNS_MISSING.at(Place.file(name))));
        }
        if (table.get().rows() > MOST_ROWS) {
            return new Read(List.of(), List.of(RosterProblem.TOO_MANY_ROWS.at(Place.file(name), MOST_ROWS)));
        }
        return read(rows(file, table.get(), columns), visitor);
    }

    /** For rows that come without a file. */
    public Read read(List<RosterRow> rows, Visitor visitor) {
        if (rows.size() > MOST_ROWS) {
            return new Read(List.of(), List.of(RosterProblem.TOO_MANY_ROWS.at(Place.nowhere(), MOST_ROWS)));
        }
        Problems problems = new Problems();
        List<RosterMember> members = reader.read(rows, visitor, problems);
        return new Read(problems.hasErrors() ? List.of() : members, problems.all());
    }

    /** The same members, with firms that have become known since. */
    List<RosterMember> recognise(List<RosterMember> members, Visitor visitor) {
        return reader.recognise(members, visitor);
    }

    private static List<RosterRow> rows(Path file, Inspected table, Map<RosterColumn, Integer> columns)
            throws IOException {
        List<RosterRow> rows = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                rows.add(RosterRow.of(row.number(), columns, row.cells()));
            }
        }
        return rows;
    }
}
