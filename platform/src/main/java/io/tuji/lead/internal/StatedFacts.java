package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was stated of the size of firms, and how it changed within a year. What the visitor may not see is not known to the ranking either. */
@Component
class StatedFacts {

    private record Wanted(String fact, Unit unit, FactKind size, FactKind growth) {}

    private static final List<Wanted> WANTED = List.of(
            new Wanted("revenue", Unit.YUAN, FactKind.REVENUE, FactKind.REVENUE_GROWTH),
            new Wanted("staff", Unit.get("人"), FactKind.STAFF, FactKind.STAFF_GROWTH));

    private final Facts facts;
    private final SurroundingsStore store;
    private final Clock clock;

    StatedFacts(Facts facts, SurroundingsStore store, Clock clock) {
        this.facts = facts;
        this.store = store;
        this.clock = clock;
    }

    Map<Long, List<Fact>> of(Collection<Long> firms, Visitor visitor) {
        Map<Long, List<Fact>> found = new HashMap<>();
        for (Wanted wanted : WANTED) {
            facts.find(wanted.fact())
                    .filter(fact -> visitor.may(fact.right()))
                    .ifPresent(fact -> read(wanted, fact, firms, found));
        }
        return found;
    }

    private void read(Wanted wanted, FactDefinition fact, Collection<Long> firms, Map<Long, List<Fact>> found) {
        List<CompanyId> stated = store.stated(firms, wanted.fact());
        if (stated.isEmpty()) {
            return;
        }
        var byPeriod = facts.believedByPeriod(stated, fact, clock.instant());
        List<Period> latestFirst =
                byPeriod.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        for (CompanyId firm : stated) {
            add(wanted, firm, latestFirst, byPeriod)
                    .ifPresent(own -> found.computeIfAbsent(firm.value(), id -> new ArrayList<>())
                            .addAll(own));
        }
    }

    /** Of the latest year that is known of the firm, and against the year before. */
    private static Optional<List<Fact>> add(
            Wanted wanted,
            CompanyId firm,
            List<Period> latestFirst,
            Map<Period, Map<CompanyId, Known<Statement>>> said) {
        return latestFirst.stream()
                .flatMap(period -> counted(said, period, firm).stream())
                .findFirst()
                .map(latest -> {
                    double now = inUnit(latest, wanted.unit());
                    List<Fact> own = new ArrayList<>(List.of(fact(wanted.size(), now, latest)));
                    counted(said, latest.period().samePeriodLastYear(), firm)
                            .map(before -> inUnit(before, wanted.unit()))
                            .filter(before -> before > 0)
                            .ifPresent(before -> own.add(fact(wanted.growth(), now / before - 1, latest)));
                    return own;
                });
    }

    /** Only what is counted and exact can be compared. */
    private static Optional<Statement.What> counted(
            Map<Period, Map<CompanyId, Known<Statement>>> said, Period period, CompanyId firm) {
        return Optional.ofNullable(said.getOrDefault(period, Map.of()).get(firm))
                .flatMap(Known::find)
                .map(Statement::what)
                .filter(what -> what.countedAmount().isPresent());
    }

    private static double inUnit(Statement.What what, Unit unit) {
        return what.countedAmount().orElseThrow().to(unit).amount().doubleValue();
    }

    private static Fact fact(FactKind kind, double amount, Statement.What what) {
        return new Fact(kind, amount, what.period().toString(), Optional.of(what.saidBy()), Optional.of(what.asOf()));
    }
}
