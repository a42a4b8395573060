package io.tuji.ledger.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerSheet.Content;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes sheets in: shows what one would change, takes what can be taken, takes it back. */
@Service
public class Ledgers {

    private static final List<String> NEEDED = List.of(LedgerColumns.CODE, LedgerColumns.VERSION);
    private static final List<String> NEEDED_NEW = List.of("pipeline", "name");

    /** The sheet that was kept, or why none was. */
    public record Received(Optional<LedgerSheet> sheet, List<Problem> problems) {

        public Received {
            problems = List.copyOf(problems);
        }

        public static Received refused(List<Problem> problems) {
            return new Received(Optional.empty(), problems);
        }
    }

    private final LedgerStore store;
    private final LedgerColumns columns;
    private final LedgerReading reading;
    private final LedgerComparison comparison;
    private final LedgerTaking taking;
    private final AuditLog audit;
    private final Clock clock;

    Ledgers(
            LedgerStore store,
            LedgerColumns columns,
            LedgerReading reading,
            LedgerComparison comparison,
            LedgerTaking taking,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.columns = columns;
        this.reading = reading;
        this.comparison = comparison;
        this.taking = taking;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what is new in it; nothing is kept of a file that cannot be read. */
    @Transactional
    public Received receive(Kind kind, Path file, String name, Visitor visitor) throws IOException {
        List<LedgerColumn> wanted = columns.of(kind);
        List<String> needed = kind == Kind.EDIT ? NEEDED : NEEDED_NEW;
        LedgerFile read = LedgerFile.read(file, name, wanted, needed, LocaleContextHolder.getLocale());
        if (!read.usable()) {
            return Received.refused(read.problems());
        }
        List<LedgerRow> rows =
                kind == Kind.EDIT ? reading.edited(read.rows(), wanted, visitor) : reading.fresh(read.rows(), wanted);
        LedgerSheet sheet = new LedgerSheet(
                0,
                kind,
                name,
                read.sha256(),
                read.rows().size(),
                new Content(rows, read.problems()),
                visitor.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                Optional.empty());
        return new Received(store.find(store.add(sheet), visitor.id()), List.of());
    }

    public Optional<LedgerSheet> find(long id, Visitor visitor) {
        return store.find(id, visitor.id());
    }

    /** The newest of the visitor. */
    public List<LedgerSheet> newest(Visitor visitor) {
        return store.newest(visitor.id());
    }

    public List<LedgerTaken> taken(LedgerSheet sheet) {
        return store.taken(sheet.id());
    }

    /** Against what stands now, row by row, without the rows that were taken. */
    public List<LedgerLine> open(LedgerSheet sheet, Visitor visitor) {
        List<Integer> taken = taken(sheet).stream().map(LedgerTaken::row).toList();
        return comparison.compare(sheet, visitor).stream()
                .filter(line -> !taken.contains(line.row().number()))
                .toList();
    }

    /** Everything that can be taken, in one transaction; each project whole or not at all. */
    @Transactional
    public List<Problem> take(LedgerSheet sheet, Map<Integer, LedgerChoice> choices, Visitor visitor) {
        if (!store.take(sheet.id(), clock.instant())) {
            return List.of(LedgerProblem.TAKEN_BEFORE.at(Place.nowhere()));
        }
        List<LedgerLine> lines = comparison.compare(sheet, visitor);
        List<LedgerTaken> taken = lines.stream()
                .sorted(Comparator.comparing(line ->
                        line.project().map(project -> project.id().value()).orElse(0L)))
                .flatMap(line ->
                        taking
                                .take(
                                        sheet,
                                        line,
                                        Optional.ofNullable(
                                                choices.get(line.row().number())),
                                        visitor)
                                .stream())
                .toList();
        taken.forEach(one -> store.add(sheet.id(), one));
        long left = lines.size()
                - taken.size()
                - lines.stream()
                        .filter(line -> line.outcome() == LedgerLine.Outcome.NOTHING)
                        .count();
        audit.record(entry("ledger.take", sheet, visitor)
                .to(facts(sheet, "taken", Integer.toString(taken.size()), "left", Long.toString(left))));
        return List.of();
    }

    /** Takes back all that nobody has touched since; what is left as it is, and why. */
    @Transactional
    public List<Problem> undo(LedgerSheet sheet, Visitor visitor) {
        if (!store.undo(sheet.id(), clock.instant())) {
            return List.of(LedgerProblem.NOTHING_TO_UNDO.at(Place.nowhere()));
        }
        List<LedgerTaken> all = taken(sheet);
        List<Problem> problems = all.stream()
                .sorted(Comparator.comparing(one -> one.project().value()))
                .flatMap(one -> undo(sheet, one, visitor).stream())
                .toList();
        audit.record(entry("ledger.undo", sheet, visitor)
                .to(facts(
                        sheet,
                        "undone",
                        Integer.toString(all.size() - problems.size()),
                        "left",
                        Integer.toString(problems.size()))));
        return problems;
    }

    private Optional<Problem> undo(LedgerSheet sheet, LedgerTaken taken, Visitor visitor) {
        Optional<Problem> problem = taking.undo(sheet, taken, visitor);
        if (problem.isEmpty()) {
            store.undone(sheet.id(), taken.row());
        }
        return problem;
    }

    private static AuditLog.Entry entry(String act, LedgerSheet sheet, Visitor visitor) {
        return AuditLog.Entry.of(visitor.actor(), act, "ledger:" + sheet.id());
    }

    private static Map<String, String> facts(
            LedgerSheet sheet, String key, String value, String otherKey, String otherValue) {
        return Map.of("file", sheet.fileName(), "sha256", sheet.sha256(), key, value, otherKey, otherValue);
    }
}
