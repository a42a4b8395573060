package io.tuji.registry.internal;

import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.importing.table.RawRow;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.Revision.Change;
import io.tuji.registry.internal.Revision.Row;
import io.tuji.registry.internal.Revision.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Compares rows that are brought back with the companies as they stand. A blank cell says nothing and changes nothing. */
final class BringBackReader {

    private final Map<ExchangeColumn, Integer> columns;
    private final LocalDate today;
    private final Map<CompanyId, Long> seen = new HashMap<>();

    BringBackReader(Map<ExchangeColumn, Integer> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    Optional<CompanyId> company(RawRow raw) {
        return CompanyId.read(cell(raw, ExchangeColumn.COMPANY_CODE));
    }

    /** Empty if the row changes nothing. */
    Optional<Row> compare(RawRow raw, Map<CompanyId, Company> companies) {
        Problems problems = new Problems();
        raw.faults().forEach(problems::add);
        Company company = company(raw).map(companies::get).orElse(null);
        OptionalInt version = version(raw, problems);
        if (company == null) {
            problems.add(RegistryProblem.COMPANY_UNKNOWN, Place.nowhere(), cell(raw, ExchangeColumn.COMPANY_CODE));
            return Optional.of(row(raw, company, version, Verdict.FAULTY, problems, List.of()));
        }
        refuseRepeated(raw, company, problems);
        refuseOtherCode(raw, company, problems);
        List<Change> changes = changes(raw, company, problems);
        if (changes.isEmpty() && !problems.hasErrors()) {
            return Optional.empty();
        }
        boolean current = version.equals(OptionalInt.of(company.version()));
        Verdict verdict = problems.hasErrors() ? Verdict.FAULTY : current ? Verdict.CHANGE : Verdict.CONFLICT;
        return Optional.of(row(raw, company, version, verdict, problems, changes));
    }

    private OptionalInt version(RawRow raw, Problems problems) {
        String text = cell(raw, ExchangeColumn.VERSION);
        if (!text.matches("\\d{1,9}")) {
            problems.add(RegistryProblem.VERSION_FORM, Place.nowhere(), text);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private void refuseRepeated(RawRow raw, Company company, Problems problems) {
        Long earlier = seen.putIfAbsent(company.id(), raw.number());
        if (earlier != null) {
            problems.add(
                    RegistryProblem.COMPANY_REPEATED,
                    Place.nowhere(),
                    company.id().code(),
                    earlier);
        }
    }

    private void refuseOtherCode(RawRow raw, Company company, Problems problems) {
        String code = cell(raw, ExchangeColumn.CREDIT_CODE);
        String known = PropertyText.of(company).getOrDefault(RegistryProperties.CREDIT_CODE, "");
        if (!code.isEmpty() && !code.equals(known)) {
            problems.add(RegistryProblem.CODE_FIXED, Place.field(RegistryProperties.CREDIT_CODE), known);
        }
    }

    private List<Change> changes(RawRow raw, Company company, Problems problems) {
        Map<String, String> believed = PropertyText.of(company);
        List<Change> changes = new ArrayList<>();
        for (ExchangeColumn column : columns.keySet()) {
            column.property().ifPresent(property -> {
                String before = believed.getOrDefault(property, "");
                String typed = typed(raw, column, company);
                if (!typed.isEmpty() && !sameWords(typed, before)) {
                    PropertyText.read(property, typed, today, problems, Place.field(property))
                            .filter(after -> !after.equals(before))
                            .ifPresent(after -> changes.add(new Change(
                                    property, Optional.ofNullable(believed.get(property)), after, Optional.empty())));
                }
            });
        }
        return changes;
    }

    /** An amount without a currency beside it stays in the currency it had. */
    private String typed(RawRow raw, ExchangeColumn column, Company company) {
        String text = cell(raw, column);
        if (column != ExchangeColumn.CAPITAL_AMOUNT || text.isEmpty() || !text.matches("[\\d.,]+")) {
            return text;
        }
        String word = cell(raw, ExchangeColumn.CAPITAL_CURRENCY);
        Currency had =
                company.capital().find().flatMap(c -> c.unit().currency()).orElse(Currency.CNY);
        return text + (word.isEmpty() ? had.word() : word);
    }

    /** Spreadsheets change line ends and blanks at the edge of a cell; that is no statement. */
    private static boolean sameWords(String typed, String before) {
        return squeezed(typed).equals(squeezed(before));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String cell(RawRow raw, ExchangeColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= raw.cells().size()
                ? ""
                : raw.cells().get(index).strip();
    }

    private Row row(
            RawRow raw,
            @Nullable Company company,
            OptionalInt version,
            Verdict verdict,
            Problems problems,
            List<Change> changes) {
        return new Row(
                raw.number(),
                Optional.ofNullable(company).map(Company::id),
                cell(raw, ExchangeColumn.COMPANY_CODE),
                version,
                verdict,
                problems.all(),
                changes,
                OptionalLong.empty());
    }
}
