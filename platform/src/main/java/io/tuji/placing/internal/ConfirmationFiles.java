package io.tuji.placing.internal;

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
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes in files of confirmations: shows what they say and what is wrong with them, and stores them whole or not at all. */
@Service
public class ConfirmationFiles {

    private static final int MOST_ROWS = 5_000;

    /**
     * What a file says; nothing of it is kept.
     *
     * @param rows as {@link #take} wants them
     */
    public record Preview(List<Said> said, String rows, List<Problem> problems) {

        public Preview {
            said = List.copyOf(said);
            problems = List.copyOf(problems);
        }

        static Preview refused(List<Problem> problems) {
            return new Preview(List.of(), "", problems);
        }
    }

    /** What was stored, or the problems say why nothing was. */
    public record Taken(List<Confirmation> confirmations, List<Problem> problems) {

        public Taken {
            confirmations = List.copyOf(confirmations);
            problems = List.copyOf(problems);
        }
    }

    private final ConfirmationReader reader;
    private final PlacingService service;

    ConfirmationFiles(ConfirmationReader reader, PlacingService service) {
        this.reader = reader;
        this.service = service;
    }

    public Preview preview(Path file, String name, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return Preview.refused(inspection.problems());
        }
        Map<ConfirmationColumn, Integer> columns =
                ConfirmationColumn.in(table.get().columns());
        if (!ConfirmationColumn.suffice(columns)) {
            return Preview.refused(List.of(PlacingProblem.COLUMNS_MISSING.at(Place.file(name))));
        }
        if (table.get().rows() > MOST_ROWS) {
            return Preview.refused(List.of(PlacingProblem.TOO_MANY_ROWS.at(Place.file(name), MOST_ROWS)));
        }
        return preview(rows(file, table.get(), columns), visitor);
    }

    private Preview preview(List<ConfirmationRow> rows, Visitor visitor) {
        Problems problems = new Problems();
        List<Said> said = reader.read(rows, visitor, problems);
        return new Preview(
                said, rows.stream().map(ConfirmationRow::text).collect(Collectors.joining("\n")), problems.all());
    }

    private static List<ConfirmationRow> rows(Path file, Inspected table, Map<ConfirmationColumn, Integer> columns)
            throws IOException {
        List<ConfirmationRow> rows = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                rows.add(ConfirmationRow.of(row.number(), columns, row.cells()));
            }
        }
        return rows;
    }

    /** Reads the rows of a preview again, as things stand now, and stores them all or none. */
    public Taken take(String rows, Visitor visitor) {
        Problems problems = new Problems();
        List<ConfirmationRow> typed = rows.lines().map(ConfirmationRow::read).toList();
        List<Said> said = reader.read(typed, visitor, problems);
        return problems.hasErrors()
                ? new Taken(List.of(), problems.all())
                : new Taken(service.sayAll(said, visitor), List.of());
    }

    /** Takes back all of a file that was taken, by the ids of its first and last row. */
    public void withdraw(long first, long last, Visitor visitor) {
        service.withdrawFile(first, last, visitor);
    }
}
