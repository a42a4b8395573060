package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.Kind;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement.What;
import io.tuji.registry.internal.FactFirms.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads rows of facts for one visitor: which firm and fact each means, and what it says. A firm is never guessed. */
final class BroughtFactReader {

    private static final int CODES_NAMED = 3;

    private final Facts facts;
    private final FactLabels labels;
    private final FactFirms firms;
    private final Visitor visitor;
    private final LocalDate today;
    private final Map<CompanyId, List<FactDefinition>> seen = new HashMap<>();

    BroughtFactReader(Facts facts, FactLabels labels, FactFirms firms, Visitor visitor, LocalDate today) {
        this.facts = facts;
        this.labels = labels;
        this.firms = firms;
        this.visitor = visitor;
        this.today = today;
    }

    /** The code goes before the name. */
    static String firm(BroughtRow row) {
        return row.cell("company").isEmpty() ? row.cell("firm") : row.cell("company");
    }

    Optional<BroughtFacts.Row> read(BroughtRow row, Problems problems) {
        Optional<Named> firm = named(row, problems);
        Optional<FactDefinition> fact = firm.flatMap(one -> fact(one.id(), row, problems));
        return fact.flatMap(known -> what(firm.orElseThrow().id(), known, row, problems))
                .map(what -> new BroughtFacts.Row(firm.orElseThrow().name(), fact.orElseThrow(), what));
    }

    private Optional<Named> named(BroughtRow row, Problems problems) {
        String typed = firm(row);
        Set<Named> found = firms.of(typed);
        Place place = row.place().atField(row.cell("company").isEmpty() ? "firm" : "company");
        if (typed.isEmpty()) {
            problems.add(RegistryProblem.VALUE_MISSING, place);
        } else if (found.isEmpty()) {
            problems.add(RegistryProblem.FIRM_UNKNOWN, place, PersonalId.excerpt(typed));
        } else if (found.size() > 1) {
            problems.add(RegistryProblem.FIRM_AMBIGUOUS, place, PersonalId.excerpt(typed), codes(found));
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static String codes(Set<Named> found) {
        return found.stream()
                .map(named -> named.id().code())
                .sorted()
                .limit(CODES_NAMED)
                .collect(Collectors.joining(" "));
    }

    /** A protected fact is not there for those without the right. */
    private Optional<FactDefinition> fact(CompanyId company, BroughtRow row, Problems problems) {
        List<FactDefinition> list = seen.computeIfAbsent(company, id -> facts.list(id, visitor));
        Optional<FactDefinition> fact = labels.fact(list, row.cell("fact"));
        if (fact.isEmpty()) {
            problems.add(
                    RegistryProblem.FACT_UNKNOWN, row.place().atField("fact"), PersonalId.excerpt(row.cell("fact")));
        }
        return fact;
    }

    private Optional<What> what(CompanyId company, FactDefinition fact, BroughtRow row, Problems problems) {
        Problems own = new Problems();
        FactInput input = new FactInput(
                row.cell("period").isEmpty() && fact.period() == PeriodKind.DAY ? row.cell("asOf") : row.cell("period"),
                value(fact, row),
                word(row, "bound", labels.bound(row.cell("bound")), Bound.EXACT, own)
                        .name(),
                word(row, "certainty", labels.certainty(row.cell("certainty")), Certainty.ACTUAL, own)
                        .name(),
                row.cell("asOf"),
                row.cell("saidBy"),
                Optional.of(word(row, "official", labels.truth(row.cell("official")), false, own)));
        Optional<What> what = input.read(company, fact, today, own);
        own.all().forEach(problem -> problems.add(inRow(problem, row)));
        return what;
    }

    private String value(FactDefinition fact, BroughtRow row) {
        String value = row.cell("value");
        return fact.kind() == Kind.AMOUNT ? value + " " + row.cell("unit") : labels.option(fact, value);
    }

    /** What is left out is the plainest. */
    private static <T> T word(BroughtRow row, String field, Optional<T> read, T plainest, Problems problems) {
        if (read.isEmpty() && !row.cell(field).isEmpty()) {
            problems.add(RegistryProblem.WORD_UNKNOWN, Place.field(field), PersonalId.excerpt(row.cell(field)));
        }
        return read.orElse(plainest);
    }

    private static Problem inRow(Problem problem, BroughtRow row) {
        Place place =
                problem.place().field().map(field -> row.place().atField(field)).orElseGet(row::place);
        return new Problem(problem.code(), problem.severity(), place, problem.arguments());
    }
}
