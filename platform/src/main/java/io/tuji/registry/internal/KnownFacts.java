package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts;
import io.tuji.registry.Facts.Standing;
import io.tuji.registry.Statement;
import io.tuji.registry.internal.KnownFact.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** All that is known of a firm beside its registration, and what is not. */
@Component
public class KnownFacts {

    private static final int YEARS = 5;

    private final Facts facts;
    private final Clock clock;

    KnownFacts(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Every fact that the visitor may see of the firm, as it stood at a moment. */
    public List<KnownFact> of(CompanyId company, Visitor visitor, Instant asOf) {
        return of(company, facts.list(company, visitor), asOf);
    }

    public List<KnownFact> of(CompanyId company, List<FactDefinition> wanted, Instant asOf) {
        Map<String, List<Standing>> byKey =
                facts.standing(List.of(company), asOf).getOrDefault(company, List.of()).stream()
                        .sorted(Comparator.comparing(Standing::period).reversed())
                        .collect(Collectors.groupingBy(Standing::key));
        return wanted.stream()
                .map(fact -> known(fact, byKey.getOrDefault(fact.key(), List.of())))
                .toList();
    }

    private KnownFact known(FactDefinition fact, List<Standing> standing) {
        KnownFact known = new KnownFact(fact, State.MISSING, standing);
        boolean isContested = standing.stream().anyMatch(one -> one.value() instanceof Known.Unknown);
        Known<Statement> due = fact.period() == PeriodKind.YEAR ? known.of(years().get(0)) : known.latest();
        State state = isContested ? State.CONFLICT : due.find().isPresent() ? State.KNOWN : State.MISSING;
        return new KnownFact(fact, state, standing);
    }

    /** The last five full years, the latest first. */
    public List<Period> years() {
        int last = LocalDate.now(clock).getYear() - 1;
        return IntStream.range(0, YEARS)
                .mapToObj(back -> Period.year(last - back))
                .toList();
    }
}
