package io.tuji.agreement.internal;

import io.tuji.access.Act;
import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement.What;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads agreements of earlier years from a table file: first what it says and what is wrong, then, if a person wants so, the sound rows. */
@Component
public class OldAgreementFile {

    private static final int MOST_ROWS = 500;
    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

    /** The heads under which each field is found, the first leading. */
    private static final Map<String, List<String>> HEADS = new LinkedHashMap<>();

    static {
        HEADS.put("firm", List.of("企业", "企业名称", "firm", "company"));
        HEADS.put("title", List.of("协议", "协议名称", "agreement", "title"));
        HEADS.put("signed_on", List.of("签订日期", "签约日期", "signed"));
        HEADS.put("words", List.of("主要承诺", "承诺", "promise", "words"));
        HEADS.put("tie", List.of("与什么挂钩", "挂钩", "tied to"));
    }

    /** As the choices are called in files, beside their own names. */
    private static final Map<String, String> TIES = Map.of(
            "无",
            "NONE",
            "使用载体",
            "SPACE",
            "就业",
            "JOBS",
            "投资",
            "INVESTMENT",
            "研发",
            "RESEARCH",
            "税收或地方贡献",
            "TAX",
            "税收",
            "TAX");

    /**
     * What a file says; nothing of it is kept.
     *
     * @param known rows that say what is there already
     * @param rows the fresh ones as the storing wants them
     */
    public record Preview(List<What> fresh, int known, String rows, List<Problem> problems) {

        public Preview {
            fresh = List.copyOf(fresh);
            problems = List.copyOf(problems);
        }
    }

    /** @param batch under which the rows can be withdrawn together; empty where there was none to add */
    public record Taken(int added, OptionalLong batch, List<Problem> problems) {

        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /** What is typed in a row, by field. */
    private record Row(int number, Map<String, String> typed) {}

    private final OldAgreementService service;
    private final OldAgreementStore store;
    private final AuditLog audit;
    private final ObjectMapper json;

    OldAgreementFile(OldAgreementService service, OldAgreementStore store, AuditLog audit, ObjectMapper json) {
        this.service = service;
        this.store = store;
        this.audit = audit;
        this.json = json;
    }

    public Preview preview(Path file, String name, Visitor visitor) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return new Preview(List.of(), 0, "", inspection.problems());
        }
        Map<String, Integer> places = places(table.get().columns());
        if (!places.containsKey("firm") || !places.containsKey("title")) {
            return refused(AgreementProblem.COLUMNS_MISSING.at(Place.nowhere(), "企业 协议"));
        }
        if (table.get().rows() > MOST_ROWS) {
            return refused(AgreementProblem.TOO_MANY_ROWS.at(Place.nowhere(), MOST_ROWS));
        }
        List<Problem> problems = new ArrayList<>();
        return judged(rows(file, table.get(), places, problems), problems, visitor);
    }

    private static Preview refused(Problem problem) {
        return new Preview(List.of(), 0, "", List.of(problem));
    }

    private static Map<String, Integer> places(List<String> columns) {
        List<String> heads = columns.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        HEADS.forEach((field, names) -> names.stream()
                .map(heads::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .ifPresent(place -> places.put(field, place)));
        return places;
    }

    private static List<Row> rows(Path file, Inspected table, Map<String, Integer> places, List<Problem> problems)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                problems.addAll(row.faults());
                if (row.isIntact()) {
                    rows.add(row(row, places));
                }
            }
        }
        return rows;
    }

    private static Row row(RawRow raw, Map<String, Integer> places) {
        Map<String, String> typed = new HashMap<>();
        places.forEach((field, place) -> {
            if (place < raw.cells().size()) {
                typed.put(field, raw.cells().get(place).strip().replaceFirst("^'(?=[=+\\-@])", ""));
            }
        });
        typed.computeIfPresent("tie", (field, text) -> TIES.getOrDefault(text, text));
        return new Row((int) raw.number(), typed);
    }

    private Preview judged(List<Row> rows, List<Problem> problems, Visitor visitor) {
        List<What> fresh = new ArrayList<>();
        List<Map<String, String>> kept = new ArrayList<>();
        Set<What> seen = new HashSet<>();
        int known = 0;
        for (Row row : rows) {
            TypedFields fields = new TypedFields(row.typed());
            Optional<What> what = service.what(fields, visitor);
            fields.problems().all().forEach(problem -> problems.add(at(problem, row.number())));
            if (what.isEmpty()) {
                continue;
            }
            if (!seen.add(what.get())) {
                problems.add(AgreementProblem.ROW_REPEATED.at(Place.row(Math.max(1, row.number()))));
            } else if (store.isThere(what.get())) {
                known++;
            } else {
                fresh.add(what.get());
                kept.add(row.typed());
            }
        }
        return new Preview(fresh, known, json.writeValueAsString(kept), problems);
    }

    private static Problem at(Problem problem, int row) {
        return new Problem(
                problem.code(), problem.severity(), problem.place().atRow(Math.max(1, row)), problem.arguments());
    }

    /** All rows that the preview has found sound, or none. */
    @Transactional
    public Taken take(String carried, Visitor visitor) {
        List<Map<String, String>> rows;
        try {
            rows = json.readValue(carried, ROWS);
        } catch (JacksonException e) {
            return new Taken(0, OptionalLong.empty(), List.of(AgreementProblem.PREVIEW_GONE.at(Place.nowhere())));
        }
        List<What> fresh = new ArrayList<>();
        for (Map<String, String> row : rows.stream().limit(MOST_ROWS).toList()) {
            TypedFields fields = new TypedFields(row);
            Optional<What> what = service.what(fields, visitor);
            if (what.isEmpty()) {
                return new Taken(0, OptionalLong.empty(), fields.problems().all());
            }
            what.filter(one -> !store.isThere(one)).ifPresent(fresh::add);
        }
        if (fresh.isEmpty()) {
            return new Taken(0, OptionalLong.empty(), List.of());
        }
        long batch = store.nextBatch();
        fresh.forEach(what -> service.add(what, OptionalLong.of(batch), visitor));
        audit.record(AuditLog.Entry.of(visitor.actor(), "old.bring", "agreement:file-" + batch)
                .to(Map.of("rows", Integer.toString(fresh.size()))));
        return new Taken(fresh.size(), OptionalLong.of(batch), List.of());
    }

    /** Takes what came with a file out of the list again, except what has been judged since; says how many. */
    @Transactional
    public int withdraw(long batch, Visitor visitor) {
        int withdrawn = store.withdrawBatch(batch, OldAgreementService.reach(visitor, Act.CHANGE));
        audit.record(AuditLog.Entry.of(visitor.actor(), "old.undo", "agreement:file-" + batch)
                .to(Map.of("rows", Integer.toString(withdrawn))));
        return withdrawn;
    }
}
