package io.tuji.ledger.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerCell.State;
import io.tuji.promotion.Change;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.ProjectRows;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Compares a sheet with what stands now and asks the projects themselves what they would say to it. */
@Component
class LedgerComparison {

    private static final String NAME = "name";

    private final LedgerColumns columns;
    private final LedgerReading reading;
    private final FixedTexts texts;
    private final ProjectRows rows;
    private final Projects projects;

    LedgerComparison(
            LedgerColumns columns, LedgerReading reading, FixedTexts texts, ProjectRows rows, Projects projects) {
        this.columns = columns;
        this.reading = reading;
        this.texts = texts;
        this.rows = rows;
        this.projects = projects;
    }

    List<LedgerLine> compare(LedgerSheet sheet, Visitor visitor) {
        List<LedgerRow> all = sheet.content().rows();
        List<LedgerColumn> order = columns.of(sheet.kind());
        if (sheet.kind() == LedgerSheet.Kind.NEW) {
            Map<String, List<Project>> alike =
                    reading.named(all.stream().map(row -> told(row, NAME)).toList(), visitor);
            return all.stream().map(row -> fresh(row, order, alike, visitor)).toList();
        }
        Map<Code, Project> known =
                reading.known(all.stream().map(LedgerRow::code).toList(), visitor);
        return all.stream()
                .map(row -> edited(
                        row,
                        Code.read(row.code()).flatMap(code -> Optional.ofNullable(known.get(code))),
                        order,
                        visitor))
                .toList();
    }

    private LedgerLine fresh(
            LedgerRow row, List<LedgerColumn> order, Map<String, List<Project>> alike, Visitor visitor) {
        List<Problem> problems = new ArrayList<>(row.faults());
        alike.getOrDefault(told(row, NAME), List.of()).stream()
                .filter(project -> isOfFirm(project, row))
                .findFirst()
                .ifPresent(project ->
                        problems.add(LedgerProblem.THERE_ALREADY.at(Place.row(row.number()), project.code())));
        rows.checkEntering(row.told(), visitor).forEach(problems::add);
        return line(row, Optional.empty(), cells(row, order, Map.of(), Map.of(), List.of(), problems), problems);
    }

    private static String told(LedgerRow row, String key) {
        return row.told().getOrDefault(key, "");
    }

    private boolean isOfFirm(Project project, LedgerRow row) {
        Map<String, String> there = rows.typed(project);
        return Stream.of("company", "firm")
                .allMatch(key -> there.getOrDefault(key, "").equals(told(row, key)));
    }

    private LedgerLine edited(LedgerRow row, Optional<Project> project, List<LedgerColumn> order, Visitor visitor) {
        List<Problem> problems = new ArrayList<>(row.faults());
        if (project.isEmpty() || row.version() == 0) {
            return line(row, project, cells(row, order, Map.of(), Map.of(), List.of(), problems), problems);
        }
        Project found = project.get();
        Map<String, String> before = rows.typedAt(row.version(), found);
        Map<String, String> now = rows.typed(found);
        List<Change> since = projects.changes(found.id()).stream()
                .filter(change -> change.version() > row.version())
                .toList();
        if (!row.told().isEmpty()) {
            problems.addAll(rows.checkEdit(found.id(), new Edit(found.version(), row.told(), ""), visitor));
        }
        List<LedgerCell> cells = new ArrayList<>(fixed(row, found, order));
        cells.addAll(cells(row, order, before, now, since, problems));
        return line(row, project, cells, problems);
    }

    private List<LedgerCell> fixed(LedgerRow row, Project project, List<LedgerColumn> order) {
        Locale locale = LocaleContextHolder.getLocale();
        return order.stream()
                .filter(column -> row.fixed().containsKey(column.key()))
                .map(column -> {
                    String now = texts.of(project, column.key(), locale);
                    Problem problem = LedgerProblem.COLUMN_FIXED.at(
                            Place.row(row.number()).atField(column.key()), column.header(locale));
                    String after = row.fixed().getOrDefault(column.key(), "");
                    return new LedgerCell(column, now, now, after, State.FIXED, Optional.empty(), List.of(problem));
                })
                .toList();
    }

    private static List<LedgerCell> cells(
            LedgerRow row,
            List<LedgerColumn> order,
            Map<String, String> before,
            Map<String, String> now,
            List<Change> since,
            List<Problem> problems) {
        return order.stream()
                .filter(column -> row.told().containsKey(column.key()))
                .map(column -> {
                    String key = column.key();
                    List<Problem> own = problems.stream()
                            .filter(problem ->
                                    problem.place().field().filter(key::equals).isPresent())
                            .toList();
                    Optional<Change> theirs = since.stream()
                            .filter(change -> change.field().equals(key))
                            .findFirst();
                    String after = row.told().getOrDefault(key, "");
                    String there = now.getOrDefault(key, "");
                    State state = state(column, after, there, theirs.isPresent(), own, !now.isEmpty());
                    return new LedgerCell(column, before.getOrDefault(key, ""), there, after, state, theirs, own);
                })
                .toList();
    }

    private static State state(
            LedgerColumn column, String after, String now, boolean isChanged, List<Problem> problems, boolean isThere) {
        if (!problems.isEmpty()) {
            return State.REFUSED;
        }
        if (isThere && column.read(now).equals(after)) {
            return State.ALREADY;
        }
        return isChanged ? State.CHANGED : State.GOOD;
    }

    /** Problems of cells stand with their cells; what is left is of the row. */
    private static LedgerLine line(
            LedgerRow row, Optional<Project> project, List<LedgerCell> cells, List<Problem> problems) {
        List<String> told = cells.stream().map(cell -> cell.column().key()).toList();
        List<Problem> whole = problems.stream()
                .filter(problem ->
                        problem.place().field().filter(told::contains).isEmpty())
                .toList();
        boolean isStopped = whole.stream().anyMatch(Problem::isError)
                || cells.stream()
                        .anyMatch(cell ->
                                Stream.of(State.REFUSED, State.CHANGED).anyMatch(state -> cell.state() == state));
        return new LedgerLine(
                row, project, isStopped ? cells.stream().map(LedgerCell::held).toList() : cells, whole);
    }
}
