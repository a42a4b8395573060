package io.tuji.ledger.internal;

import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import io.tuji.ledger.internal.LedgerWorkbook.Look;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectRows;
import io.tuji.promotion.Projects;
import io.tuji.web.ProblemTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The workbooks that leave the house: the ledger, what was not taken of a sheet, and the empty list of new projects. */
@Component
public class LedgerFiles {

    private final LedgerColumns columns;
    private final FixedTexts texts;
    private final ProjectRows rows;
    private final Projects projects;
    private final OrgUnits units;
    private final ProblemTexts problems;
    private final MessageSource messages;
    private final Clock clock;

    LedgerFiles(
            LedgerColumns columns,
            FixedTexts texts,
            ProjectRows rows,
            Projects projects,
            OrgUnits units,
            ProblemTexts problems,
            MessageSource messages,
            Clock clock) {
        this.columns = columns;
        this.texts = texts;
        this.rows = rows;
        this.projects = projects;
        this.units = units;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    public long count(LedgerFilter filter, Visitor visitor) {
        return rows.count(filter.among(visitor), visitor);
    }

    /** Every open project that the filter lets through. */
    public void ledger(LedgerFilter filter, Visitor visitor, OutputStream out) throws IOException {
        List<LedgerColumn> all = columns.of(Kind.EDIT);
        List<List<String>> cover = cover(all, visitor);
        cover.add(1, List.of(say("ledger.cover.filters"), words(filter)));
        cover.add(2, List.of(say("ledger.cover.count"), Long.toString(count(filter, visitor))));
        try (LedgerWorkbook workbook = new LedgerWorkbook(out, all, look("ledger.sheet", cover, false))) {
            rows.each(filter.among(visitor), visitor, project -> workbook.row(cells(project), ""));
        }
    }

    public void template(Visitor visitor, OutputStream out) throws IOException {
        List<LedgerColumn> all = columns.of(Kind.NEW);
        new LedgerWorkbook(out, all, look("ledger.sheet.new", cover(all, visitor), false)).close();
    }

    /** The rows that were not taken, each as it was brought, with the reason; mended they can be brought again. */
    public void left(LedgerSheet sheet, List<LedgerLine> lines, Visitor visitor, OutputStream out) throws IOException {
        List<LedgerColumn> all = columns.of(sheet.kind());
        String title = sheet.kind() == Kind.EDIT ? "ledger.sheet" : "ledger.sheet.new";
        try (LedgerWorkbook workbook = new LedgerWorkbook(out, all, look(title, cover(all, visitor), true))) {
            lines.stream().filter(LedgerLine::isLeft).forEach(line -> workbook.row(brought(line), reason(line)));
        }
    }

    private Map<String, String> cells(Project project) {
        Map<String, String> cells = new HashMap<>(rows.typed(project));
        fix(project, cells);
        cells.put(LedgerColumns.VERSION, Integer.toString(project.version()));
        return cells;
    }

    private void fix(Project project, Map<String, String> cells) {
        Locale locale = LocaleContextHolder.getLocale();
        LedgerColumns.FIXED.forEach(key -> cells.put(key, texts.of(project, key, locale)));
    }

    /** The version that was edited with what is to be: brought again, it says the same differences. */
    private Map<String, String> brought(LedgerLine line) {
        LedgerRow row = line.row();
        Map<String, String> cells = new HashMap<>();
        Optional<Project> known = line.project().filter(project -> row.version() > 0);
        known.ifPresent(project -> {
            cells.putAll(rows.typedAt(row.version(), project));
            fix(project, cells);
        });
        cells.putAll(row.told());
        if (!row.code().isEmpty()) {
            cells.put(LedgerColumns.CODE, row.code());
            cells.put(LedgerColumns.VERSION, row.version() == 0 ? "" : Integer.toString(row.version()));
        }
        return cells;
    }

    private String reason(LedgerLine line) {
        Locale locale = LocaleContextHolder.getLocale();
        Stream<String> whole = line.problems().stream().map(problem -> said(problem, locale));
        Stream<String> cells = line.cells().stream()
                .flatMap(cell -> Stream.concat(
                                cell.problems().stream().map(problem -> said(problem, locale)),
                                cell.theirs().stream()
                                        .filter(theirs -> cell.state() == LedgerCell.State.CHANGED)
                                        .map(theirs -> say(
                                                "ledger.changed",
                                                theirs.by(),
                                                cell.column().shown(cell.now(), locale))))
                        .map(words -> cell.column().header(locale) + ": " + words));
        return Stream.concat(whole, cells).collect(Collectors.joining("\n"));
    }

    private String said(Problem problem, Locale locale) {
        return problems.message(problem.code(), problem.arguments(), locale);
    }

    private Look look(String title, List<List<String>> cover, boolean reasons) {
        List<String> sheets = List.of(say(title), say("ledger.sheet.cover"), say("ledger.sheet.answers"));
        return new Look(sheets, cover, reasons, LocaleContextHolder.getLocale());
    }

    private List<List<String>> cover(List<LedgerColumn> all, Visitor visitor) {
        Locale locale = LocaleContextHolder.getLocale();
        String editable = all.stream()
                .filter(LedgerColumn::isEditable)
                .map(column -> column.header(locale))
                .collect(Collectors.joining(say("ledger.comma")));
        List<List<String>> cover = new ArrayList<>();
        cover.add(List.of(
                say("ledger.cover.day"), LocalDate.now(clock) + " " + visitor.name() + " (" + visitor.login() + ")"));
        cover.add(List.of(say("ledger.cover.editable"), editable));
        cover.add(List.of(say("ledger.cover.rules"), say("ledger.cover.rules.text")));
        return cover;
    }

    /** What the filter asks for, in words. */
    private String words(LedgerFilter filter) {
        Locale locale = LocaleContextHolder.getLocale();
        List<String> words = new ArrayList<>();
        if (filter.mine()) {
            words.add(say("ledger.mine"));
        }
        units.read(filter.unit()).flatMap(units::find).ifPresent(body -> words.add(body.name()));
        projects.rules().ifPresent(rules -> {
            rules.findZone(filter.zone())
                    .ifPresent(zone -> words.add(zone.name().in(locale)));
            rules.findWay(filter.pipeline())
                    .ifPresent(way -> words.add(way.name().in(locale)));
            Optional.ofNullable(rules.stageNames().get(filter.stage())).ifPresent(name -> words.add(name.in(locale)));
        });
        return words.isEmpty() ? say("ledger.all") : String.join(say("ledger.comma"), words);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
