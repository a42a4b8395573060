package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Entries.Origin;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.Corrections.Spoken;
import io.tuji.registry.internal.Revision.Change;
import io.tuji.registry.internal.Revision.Row;
import io.tuji.registry.internal.Revision.State;
import io.tuji.registry.internal.Revision.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of registrations by officers: each is one act with its reason, and each can be taken back. */
@Service
public class Revisions {

    private static final int ALL_ROWS = Integer.MAX_VALUE;

    /** What became of an attempt: it is done, or the problems say why not. */
    public record Outcome(List<Problem> problems, Optional<Revision.Id> revision) {

        static Outcome done(Revision.Id id) {
            return new Outcome(List.of(), Optional.of(id));
        }

        static Outcome refused(Problem problem) {
            return new Outcome(List.of(problem), Optional.empty());
        }
    }

    /** A value typed at the page of a company, which showed the given version. */
    public record Typed(CompanyId company, int version, String property, String text, String reason) {}

    private final RevisionStore store;
    private final CompanyStore companies;
    private final Corrections corrections;
    private final AuditLog audit;
    private final Clock clock;

    Revisions(RevisionStore store, CompanyStore companies, Corrections corrections, AuditLog audit, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes one value; refused if somebody else changed the company meanwhile. */
    @Transactional
    public Outcome change(Typed typed, Visitor visitor) {
        corrections.oneAtATime();
        Company company = companies
                .find(typed.company(), CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                .orElseThrow(() -> new IllegalArgumentException("not to be changed: " + typed.company()));
        Map<String, String> before = PropertyText.of(company);
        Problems problems = new Problems();
        Optional<String> text = read(typed, company, before, problems);
        if (text.isEmpty() || problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty());
        }
        Change change = change(before, typed.property(), text.get());
        String reason = typed.reason().strip();
        Revision.Id id = keep(company.id(), typed.version(), List.of(change), reason, visitor);
        audit.record(AuditLog.Entry.of(
                        visitor.actor(),
                        "company.revise",
                        "company:" + company.id().code())
                .from(change.before().map(b -> Map.of(change.property(), b)).orElse(Map.of()))
                .to(Map.of(change.property(), change.after(), "revision", id.code()))
                .because(reason));
        return Outcome.done(id);
    }

    /** States what is to be believed of a company as part of a larger act, which the caller audits. */
    Revision.Id state(Company company, Map<String, String> texts, String reason, Visitor visitor) {
        Map<String, String> before = PropertyText.of(company);
        List<Change> changes = texts.entrySet().stream()
                .map(text -> change(before, text.getKey(), text.getValue()))
                .toList();
        return keep(company.id(), company.version(), changes, reason, visitor);
    }

    private static Change change(Map<String, String> before, String property, String text) {
        return new Change(property, Optional.ofNullable(before.get(property)), text, Optional.empty());
    }

    private Revision.Id keep(CompanyId company, int version, List<Change> changes, String reason, Visitor visitor) {
        Row row = new Row(
                1,
                Optional.of(company),
                company.code(),
                OptionalInt.of(version),
                Verdict.CHANGE,
                List.of(),
                changes,
                OptionalLong.empty());
        Revision.Id id = store.add(Optional.empty(), reason, visitor.login());
        store.addRows(id, List.of(row));
        apply(id, List.of(row), Optional.empty(), reason, visitor);
        return id;
    }

    private Optional<String> read(Typed typed, Company company, Map<String, String> before, Problems problems) {
        Place place = Place.field("text");
        Optional<String> text =
                PropertyText.read(typed.property(), typed.text(), LocalDate.now(clock), problems, place);
        if (typed.reason().isBlank()) {
            problems.add(RegistryProblem.REASON_MISSING, Place.field("reason"));
        }
        String now = before.getOrDefault(typed.property(), "");
        if (company.version() != typed.version()) {
            problems.add(RegistryProblem.CHANGED_MEANWHILE, place, now);
        } else if (text.filter(now::equals).isPresent()) {
            problems.add(RegistryProblem.NOTHING_CHANGED, place);
        }
        return text;
    }

    /**
     * Applies what a file brings back: the rows without fault, and of the conflicting ones those that the person has taken. A row
     * whose company has changed since the preview becomes a conflict and waits.
     */
    @Transactional
    public Outcome apply(Revision.Id id, Set<Long> taken, Visitor visitor) {
        corrections.oneAtATime();
        Revision revision = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no revision " + id.code()));
        if (revision.state() != State.PREVIEW) {
            return Outcome.refused(RegistryProblem.REVISION_PAST.at(Place.nowhere(), id.code()));
        }
        List<Row> rows = rowsToApply(id, taken, visitor);
        Optional<Origin> origin = store.origin(id);
        apply(id, rows, origin, revision.reason(), visitor);
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.bring-back", "revision:" + id.code())
                .to(Map.of(
                        "file", origin.map(Origin::fileName).orElse(""),
                        "sha256", origin.map(Origin::sha256).orElse(""),
                        "rows", Integer.toString(revision.rows()),
                        "changed", Integer.toString(rows.size())))
                .because(revision.reason()));
        return Outcome.done(id);
    }

    private List<Row> rowsToApply(Revision.Id id, Set<Long> taken, Visitor visitor) {
        List<Row> rows = store.rows(id, 0, ALL_ROWS).stream()
                .filter(row -> row.verdict() != Verdict.FAULTY)
                .toList();
        Map<CompanyId, Company> now = current(rows, CompanyFilter.of(visitor, CompanyFilter.CHANGE));
        List<Row> apply = new ArrayList<>();
        for (Row row : rows) {
            Company company = row.company().map(now::get).orElse(null);
            boolean same = company != null && row.version().equals(OptionalInt.of(company.version()));
            if (row.verdict() == Verdict.CHANGE && !same) {
                store.judge(id, row.number(), Verdict.CONFLICT);
            } else if (company != null && (same || taken.contains(row.number()))) {
                apply.add(row);
            }
        }
        return apply;
    }

    private Map<CompanyId, Company> current(List<Row> rows, Filter filter) {
        List<CompanyId> ids =
                rows.stream().flatMap(row -> row.company().stream()).toList();
        return companies.list(ids, filter).stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    private void apply(Revision.Id id, List<Row> rows, Optional<Origin> origin, String reason, Visitor visitor) {
        Map<CompanyId, Map<String, String>> stated = corrections.stated(companiesOf(rows));
        List<Spoken> spoken = new ArrayList<>();
        for (Row row : rows) {
            Map<String, String> texts = new HashMap<>(stated.getOrDefault(companyOf(row), Map.of()));
            for (Change change : row.changes()) {
                String covered = texts.put(change.property(), change.after());
                if (covered != null) {
                    store.covers(id, row.number(), change.property(), covered);
                }
            }
            spoken.add(new Spoken(companyOf(row), row.number(), texts));
        }
        List<Long> records = corrections.speak(spoken, origin, reason, visitor.actor());
        for (int i = 0; i < rows.size(); i++) {
            store.applied(id, rows.get(i).number(), records.get(i));
        }
        store.enter(id, State.APPLIED);
    }

    /** Takes back what the revision stated, where nobody has stated something else since. */
    @Transactional
    public Outcome undo(Revision.Id id, Visitor visitor) {
        corrections.oneAtATime();
        Revision revision = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no revision " + id.code()));
        if (revision.state() != State.APPLIED) {
            return Outcome.refused(RegistryProblem.REVISION_PAST.at(Place.nowhere(), id.code()));
        }
        List<Row> rows = store.rows(id, 0, ALL_ROWS).stream()
                .filter(row -> row.record().isPresent())
                .toList();
        Map<CompanyId, Map<String, String>> stated = corrections.stated(companiesOf(rows));
        List<Spoken> spoken = rows.stream()
                .map(row -> new Spoken(
                        companyOf(row), row.number(), restored(row, stated.getOrDefault(companyOf(row), Map.of()))))
                .toList();
        corrections.speak(spoken, Optional.empty(), "↶ " + id.code(), visitor.actor());
        store.enter(id, State.UNDONE);
        String subject = revision.fileName().isPresent()
                ? "revision:" + id.code()
                : "company:" + rows.get(0).code();
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.undo", subject)
                .to(Map.of("revision", id.code(), "changed", Integer.toString(rows.size()))));
        return Outcome.done(id);
    }

    private static Map<String, String> restored(Row row, Map<String, String> stated) {
        Map<String, String> texts = new HashMap<>(stated);
        for (Change change : row.changes()) {
            if (change.after().equals(texts.get(change.property()))) {
                texts.remove(change.property());
                change.statedBefore().ifPresent(text -> texts.put(change.property(), text));
            }
        }
        return texts;
    }

    private static List<CompanyId> companiesOf(List<Row> rows) {
        return rows.stream().map(Revisions::companyOf).toList();
    }

    private static CompanyId companyOf(Row row) {
        return row.company().orElseThrow();
    }
}
