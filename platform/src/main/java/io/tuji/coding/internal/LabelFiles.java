package io.tuji.coding.internal;

import io.tuji.access.Visitor;
import io.tuji.coding.Decision;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes in files of decisions: shows what they say and what is wrong with them, and stores them whole or not at all. */
@Service
public class LabelFiles {

    private static final int MOST_ROWS = 5_000;

    /**
     * What a file says; nothing of it is kept.
     *
     * @param rows as {@link #take} wants them
     */
    public record Preview(List<Label> labels, String rows, List<Problem> problems) {

        public Preview {
            labels = List.copyOf(labels);
            problems = List.copyOf(problems);
        }
    }

    /** What was stored, or the problems say why nothing was. */
    public record Taken(List<Decision> decisions, List<Problem> problems) {

        public Taken {
            decisions = List.copyOf(decisions);
            problems = List.copyOf(problems);
        }
    }

    private final CodingService service;
    private final Registry registry;

    LabelFiles(CodingService service, Registry registry) {
        this.service = service;
        this.registry = registry;
    }

    public Preview preview(Path file, String name, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return refused(inspection.problems());
        }
        List<Integer> columns = LabelRow.columns(table.get().columns());
        if (columns.get(0) < 0 || columns.get(1) < 0) {
            return refused(List.of(CodingProblem.COLUMNS_MISSING.at(Place.file(name))));
        }
        if (table.get().rows() > MOST_ROWS) {
            return refused(List.of(CodingProblem.TOO_MANY_ROWS.at(Place.file(name), MOST_ROWS)));
        }
        List<LabelRow> rows = rows(file, table.get(), columns);
        Problems problems = new Problems();
        List<Label> labels = read(rows, visitor, problems);
        return new Preview(labels, rows.stream().map(LabelRow::text).collect(Collectors.joining("\n")), problems.all());
    }

    private static Preview refused(List<Problem> problems) {
        return new Preview(List.of(), "", problems);
    }

    private static List<LabelRow> rows(Path file, Inspected table, List<Integer> columns) throws IOException {
        List<LabelRow> rows = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                rows.add(LabelRow.of(row.number(), columns, row.cells()));
            }
        }
        return rows;
    }

    /** Reads the rows of a preview again, as things stand now, and stores them all or none. */
    public Taken take(String rows, Visitor visitor) {
        Problems problems = new Problems();
        List<Label> labels = read(rows.lines().map(LabelRow::read).toList(), visitor, problems);
        return problems.hasErrors()
                ? new Taken(List.of(), problems.all())
                : new Taken(service.decideAll(labels, visitor), List.of());
    }

    /** Takes back all of a file that was taken, by the ids of its first and last row. */
    public void withdraw(long first, long last, Visitor visitor) {
        service.withdrawFile(first, last, visitor);
    }

    private List<Label> read(List<LabelRow> rows, Visitor visitor, Problems problems) {
        return rows.stream()
                .flatMap(row -> read(row, visitor, problems).stream())
                .toList();
    }

    private Optional<Label> read(LabelRow row, Visitor visitor, Problems problems) {
        Place place = Place.row(row.number());
        Optional<IndustryCode> industry =
                IndustryTree.current().read(row.industry()).report(problems, place.atField("industry"));
        Optional<Company> company = company(row.company(), visitor);
        if (company.isEmpty()) {
            problems.add(CodingProblem.COMPANY_UNKNOWN, place.atField("company"), row.company());
        }
        if (row.reason().length() > CodingService.LONGEST_REASON) {
            problems.add(CodingProblem.REASON_TOO_LONG, place.atField("reason"), CodingService.LONGEST_REASON);
        }
        return company.flatMap(firm -> industry.map(code -> new Label(firm.id(), firm.name(), code, row.reason())));
    }

    private Optional<Company> company(String text, Visitor visitor) {
        return CompanyId.read(text)
                .flatMap(id -> registry.find(id, visitor))
                .or(() -> registry.suggest(text, 1, visitor).stream()
                        .filter(found -> found.creditCode()
                                .find()
                                .filter(code -> code.text().equalsIgnoreCase(text))
                                .isPresent())
                        .findFirst());
    }
}
