package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Entries.Origin;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.Revisions.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an exported list that was edited outside: shows what it would change, and changes nothing yet. */
@Service
public class BringBack {

    private static final int PORTION = 1_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final RevisionStore store;
    private final CompanyStore companies;
    private final AuditLog audit;
    private final MessageSource messages;
    private final Clock clock;

    BringBack(RevisionStore store, CompanyStore companies, AuditLog audit, MessageSource messages, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** Compares a file with the companies as they stand; nothing is kept of a file that cannot be read. */
    @Transactional
    public Outcome preview(Path file, String name, String reason, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return new Outcome(inspection.problems(), Optional.empty());
        }
        Map<ExchangeColumn, Integer> columns = columns(table.get().columns());
        List<Problem> missing = missing(columns, name);
        if (!missing.isEmpty()) {
            return new Outcome(missing, Optional.empty());
        }
        Origin origin = new Origin(name, Files.size(file), table.get().sha256());
        Revision.Id id = store.add(Optional.of(origin), reason, visitor.login());
        int rows = compare(id, file, table.get(), new BringBackReader(columns, LocalDate.now(clock)), visitor);
        store.counted(id, rows);
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.bring-back.preview", "revision:" + id.code())
                .to(Map.of("file", name, "sha256", origin.sha256(), "rows", Integer.toString(rows))));
        return Outcome.done(id);
    }

    private int compare(Revision.Id id, Path file, Inspected table, BringBackReader reader, Visitor visitor)
            throws IOException {
        int rows = 0;
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                List<RawRow> portion = new ArrayList<>(PORTION);
                while (raw.hasNext() && portion.size() < PORTION) {
                    portion.add(raw.next());
                }
                Map<CompanyId, Company> now = companies(portion, reader, visitor);
                store.addRows(
                        id,
                        portion.stream()
                                .flatMap(r -> reader.compare(r, now).stream())
                                .toList());
                rows += portion.size();
            }
        }
        return rows;
    }

    private Map<CompanyId, Company> companies(List<RawRow> rows, BringBackReader reader, Visitor visitor) {
        List<CompanyId> ids =
                rows.stream().flatMap(row -> reader.company(row).stream()).toList();
        return companies.list(ids, CompanyFilter.of(visitor, CompanyFilter.CHANGE)).stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
    }

    /** The list may have been exported in another language than that of the visitor who brings it back. */
    private Map<ExchangeColumn, Integer> columns(List<String> header) {
        Map<ExchangeColumn, Integer> columns = new EnumMap<>(ExchangeColumn.class);
        for (ExchangeColumn column : ExchangeColumn.values()) {
            LANGUAGES.stream()
                    .map(language -> header.indexOf(column.header(messages, language)))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> columns.put(column, index));
        }
        return columns;
    }

    private static List<Problem> missing(Map<ExchangeColumn, Integer> columns, String name) {
        Problems problems = new Problems();
        if (!columns.containsKey(ExchangeColumn.COMPANY_CODE)) {
            problems.add(RegistryProblem.NO_CODE_COLUMN, Place.file(name));
        }
        if (!columns.containsKey(ExchangeColumn.VERSION)) {
            problems.add(RegistryProblem.NO_VERSION_COLUMN, Place.file(name));
        }
        if (columns.keySet().stream().noneMatch(column -> column.property().isPresent())) {
            problems.add(RegistryProblem.NO_CHANGEABLE_COLUMN, Place.file(name));
        }
        return problems.all();
    }
}
