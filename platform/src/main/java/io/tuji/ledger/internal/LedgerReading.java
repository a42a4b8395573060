package io.tuji.ledger.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerFile.Row;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.ProjectRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps of each row what is new: what differs from the version of the project that was edited, not from what others did since. */
@Component
class LedgerReading {

    private final ProjectRows projects;
    private final FixedTexts texts;

    LedgerReading(ProjectRows projects, FixedTexts texts) {
        this.projects = projects;
        this.texts = texts;
    }

    List<LedgerRow> edited(List<Row> rows, List<LedgerColumn> columns, Visitor visitor) {
        Map<Code, Project> known =
                known(rows.stream().map(row -> row.cell(LedgerColumns.CODE)).toList(), visitor);
        Map<String, Integer> seen = new HashMap<>();
        return rows.stream()
                .map(row -> edited(row, columns, known, seen))
                .filter(row -> !row.saysNothing())
                .toList();
    }

    private LedgerRow edited(Row row, List<LedgerColumn> columns, Map<Code, Project> known, Map<String, Integer> seen) {
        String typed = row.cell(LedgerColumns.CODE);
        Optional<Project> project = Code.read(typed).flatMap(code -> Optional.ofNullable(known.get(code)));
        List<Problem> faults = new ArrayList<>(row.faults());
        Place place = Place.row(row.number()).atField(LedgerColumns.CODE);
        String code = project.map(one -> one.code().toString()).orElse(PersonalId.excerpt(typed));
        Integer earlier = code.isEmpty() ? null : seen.putIfAbsent(code, row.number());
        if (code.isEmpty()) {
            faults.add(LedgerProblem.CODE_MISSING.at(place));
        } else if (project.isEmpty()) {
            faults.add(LedgerProblem.CODE_UNKNOWN.at(place, code));
        } else if (earlier != null) {
            faults.add(LedgerProblem.CODE_REPEATED.at(place, code, earlier));
        }
        int version = version(row.cell(LedgerColumns.VERSION), project);
        if (project.isPresent() && version == 0) {
            Place hidden = Place.row(row.number()).atField(LedgerColumns.VERSION);
            faults.add(
                    LedgerProblem.VERSION_UNREADABLE.at(hidden, PersonalId.excerpt(row.cell(LedgerColumns.VERSION))));
        }
        Map<String, String> told = project.filter(one -> version > 0)
                .map(one -> told(row, columns, one, version))
                .orElseGet(() -> everything(row, columns));
        Map<String, String> fixed = project.filter(one -> version == one.version())
                .map(one -> fixed(row, columns, one))
                .orElse(Map.of());
        return new LedgerRow(row.number(), code, version, told, fixed, faults);
    }

    /** 0 for what is no version that there has been. */
    private static int version(String typed, Optional<Project> project) {
        int version = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        return project.filter(one -> version > one.version()).isPresent() ? 0 : version;
    }

    private Map<String, String> told(Row row, List<LedgerColumn> columns, Project project, int version) {
        Map<String, String> base = projects.typedAt(version, project);
        Map<String, String> told = new HashMap<>();
        columns.stream()
                .filter(column -> column.isEditable() && row.cells().containsKey(column.key()))
                .filter(column -> !row.cell(column.key()).equals(column.read(base.getOrDefault(column.key(), ""))))
                .forEach(column -> told.put(column.key(), row.cell(column.key())));
        return told;
    }

    private static Map<String, String> everything(Row row, List<LedgerColumn> columns) {
        Map<String, String> told = new HashMap<>();
        columns.stream()
                .filter(column -> column.isEditable() && !row.cell(column.key()).isEmpty())
                .forEach(column -> told.put(column.key(), row.cell(column.key())));
        return told;
    }

    private Map<String, String> fixed(Row row, List<LedgerColumn> columns, Project project) {
        Map<String, String> fixed = new HashMap<>();
        columns.stream()
                .filter(column -> column.kind() == LedgerColumn.Kind.FIXED
                        && !column.key().equals(LedgerColumns.CODE)
                        && !row.cell(column.key()).isEmpty())
                .filter(column -> !texts.says(project, column.key(), row.cell(column.key())))
                .forEach(column -> fixed.put(column.key(), row.cell(column.key())));
        return fixed;
    }

    /** Lists of new projects say in each row everything; the same row twice is told. */
    List<LedgerRow> fresh(List<Row> rows, List<LedgerColumn> columns) {
        Map<Map<String, String>, Integer> seen = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    Map<String, String> told = everything(row, columns);
                    List<Problem> faults = new ArrayList<>(row.faults());
                    Integer earlier = seen.putIfAbsent(told, row.number());
                    if (earlier != null) {
                        faults.add(LedgerProblem.ROW_REPEATED.at(Place.row(row.number()), earlier));
                    }
                    return new LedgerRow(row.number(), "", 0, told, Map.of(), faults);
                })
                .toList();
    }

    /** The open projects of these names that the visitor may see. */
    Map<String, List<Project>> named(List<String> names, Visitor visitor) {
        Filter alike = new Filter(
                "(p.state = 'OPEN' and p.name = any (:names))", Map.of("names", names.toArray(String[]::new)));
        Map<String, List<Project>> named = new HashMap<>();
        projects.each(
                alike,
                visitor,
                project -> named.computeIfAbsent(project.name(), name -> new ArrayList<>())
                        .add(project));
        return named;
    }

    /** The projects of these codes that the visitor may see. */
    Map<Code, Project> known(List<String> codes, Visitor visitor) {
        List<Code> read = codes.stream()
                .flatMap(code -> Code.read(code).stream())
                .distinct()
                .toList();
        Filter named = new Filter(
                "(p.year, p.number) in (select * from unnest(:years::int[], :numbers::int[]))",
                Map.of(
                        "years", read.stream().map(Code::year).toArray(Integer[]::new),
                        "numbers", read.stream().map(Code::number).toArray(Integer[]::new)));
        Map<Code, Project> known = new HashMap<>();
        projects.each(named, visitor, project -> known.put(project.code(), project));
        return known;
    }
}
