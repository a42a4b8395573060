package io.tuji.plan.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import io.tuji.plan.Observations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in sheets of observations: shows what one would change, and applies it whole or not at all. */
@Service
public class Sheets {

    private static final int MOST_ROWS = 20_000;

    /** The sheet that was kept, or why none was. */
    public record Received(Optional<Long> id, List<Problem> problems) {

        static Received refused(List<Problem> problems) {
            return new Received(Optional.empty(), problems);
        }
    }

    private final SheetStore store;
    private final Observations observations;
    private final District district;
    private final AuditLog audit;
    private final MessageSource messages;
    private final Clock clock;

    Sheets(
            SheetStore store,
            Observations observations,
            District district,
            AuditLog audit,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.observations = observations;
        this.district = district;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps what was typed; nothing is kept of a file that cannot be read. */
    @Transactional
    public Received receive(Path file, String name, String reason, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return Received.refused(inspection.problems());
        }
        Map<SheetColumn, Integer> columns = columns(table.get().columns());
        List<Problem> faults = faults(columns, table.get(), name);
        if (!faults.isEmpty()) {
            return Received.refused(faults);
        }
        List<SheetRow> rows = rows(file, table.get()).stream()
                .map(row -> SheetRow.of(row.number(), columns, row.cells()))
                .toList();
        return keep(rows, table.get(), name, reason, visitor);
    }

    /** As {@link #receive}, of a table by area: what its columns mean is said beside it. */
    @Transactional
    public Received receiveAreas(Path file, String name, AreaInput input, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return Received.refused(inspection.problems());
        }
        if (table.get().rows() > MOST_ROWS) {
            return Received.refused(List.of(PlanProblem.TOO_MANY_ROWS.at(Place.file(name), MOST_ROWS)));
        }
        List<SheetRow> rows = new ArrayList<>();
        AreaTable areas = new AreaTable(district.get(), table.get().columns(), rows(file, table.get()));
        List<Problem> faults = areas.read(input, rows);
        return faults.isEmpty() ? keep(rows, table.get(), name, input.saidBy(), visitor) : Received.refused(faults);
    }

    private static List<RawRow> rows(Path file, Inspected table) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            raw.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Received keep(List<SheetRow> rows, Inspected table, String name, String reason, Visitor visitor) {
        long id = store.add(
                new Sheet(0, name, table.sha256(), reason, rows, clock.instant(), visitor.login(), Optional.empty()));
        audit.record(AuditLog.Entry.of(visitor.actor(), "observation.sheet.preview", "sheet:" + id)
                .to(Map.of("file", name, "sha256", table.sha256(), "rows", Integer.toString(rows.size()))));
        return new Received(Optional.of(id), List.of());
    }

    private Map<SheetColumn, Integer> columns(List<String> headers) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            column.in(headers, messages).ifPresent(index -> columns.put(column, index));
        }
        return columns;
    }

    private List<Problem> faults(Map<SheetColumn, Integer> columns, Inspected table, String name) {
        Problems problems = new Problems();
        SheetColumn.NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> problems.add(
                        PlanProblem.COLUMN_MISSING,
                        Place.file(name),
                        column.header(messages, LocaleContextHolder.getLocale())));
        if (table.rows() > MOST_ROWS) {
            problems.add(PlanProblem.TOO_MANY_ROWS, Place.file(name), MOST_ROWS);
        }
        return problems.all();
    }

    public Optional<Sheet> find(long id) {
        return store.find(id);
    }

    /** Against what stands now, row by row. */
    public List<SheetDifference> compare(Sheet sheet) {
        SheetComparison comparison = new SheetComparison(observations, district.get(), java.time.LocalDate.now(clock));
        return sheet.rows().stream().map(comparison::compare).toList();
    }

    /** All rows that say something new, in one transaction; refused as long as one row is at fault. */
    @Transactional
    public List<Problem> apply(Sheet sheet, Visitor visitor) {
        if (!store.applied(sheet.id(), clock.instant(), visitor.login())) {
            return List.of(PlanProblem.APPLIED_BEFORE.at(Place.nowhere()));
        }
        List<SheetDifference> differences = compare(sheet);
        List<Problem> faults =
                differences.stream().flatMap(d -> d.problems().stream()).toList();
        if (!faults.isEmpty()) {
            throw new SheetRefused(faults);
        }
        differences.forEach(difference -> apply(difference, sheet.reason(), visitor));
        return List.of();
    }

    private void apply(SheetDifference difference, String reason, Visitor visitor) {
        if (difference.kind() == SheetDifference.Kind.NEW) {
            observations.enter(difference.after().orElseThrow(), visitor.actor());
        } else if (difference.kind() == SheetDifference.Kind.CHANGED) {
            var before = difference.before().orElseThrow();
            var outcome = observations.correct(
                    before.ref(), before.version(), difference.after().orElseThrow(), reason, visitor.actor());
            if (outcome.now().isEmpty()) {
                throw new SheetRefused(outcome.problems());
            }
        }
    }

    /** Takes the whole transaction back. */
    public static final class SheetRefused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems;

        SheetRefused(List<Problem> problems) {
            super(problems.toString());
            this.problems = List.copyOf(problems);
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
