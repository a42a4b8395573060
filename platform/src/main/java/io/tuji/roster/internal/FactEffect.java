package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect;
import io.tuji.roster.RosterMember;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Each amount that is said of any firm of a list, summed up by shares: only actual and exact values, for a bound is none. */
@Component
class FactEffect implements RosterEffect {

    private final Facts facts;
    private final Clock clock;

    FactEffect(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Effect> of(Roster roster, List<RosterMember> before, List<RosterMember> after, Visitor visitor) {
        List<CompanyId> firms = Stream.concat(before.stream(), after.stream())
                .flatMap(member -> member.company().stream())
                .distinct()
                .toList();
        Instant now = clock.instant();
        Set<String> stated = facts.standing(firms, now).values().stream()
                .flatMap(List::stream)
                .map(Facts.Standing::key)
                .collect(Collectors.toSet());
        return facts.list().stream()
                .filter(fact -> fact.addsUp() && stated.contains(fact.key()))
                .filter(fact -> RosterFilter.reaches(visitor, fact.right()))
                .map(fact -> effect(fact, facts.believed(firms, fact, now), before, after))
                .toList();
    }

    private static Effect effect(
            FactDefinition fact,
            Map<CompanyId, Known<Statement>> said,
            List<RosterMember> before,
            List<RosterMember> after) {
        return new Effect("fact." + fact.key(), name(fact, said), sum(fact, said, before), sum(fact, said, after));
    }

    /** A yearly amount names its year. */
    private static String name(FactDefinition fact, Map<CompanyId, Known<Statement>> said) {
        String name = fact.name(LocaleContextHolder.getLocale());
        return said.values().stream()
                .filter(known -> fact.period() == PeriodKind.YEAR)
                .flatMap(known -> known.candidates().stream())
                .findFirst()
                .map(statement -> name + " " + statement.what().period())
                .orElse(name);
    }

    private static Sum sum(FactDefinition fact, Map<CompanyId, Known<Statement>> said, List<RosterMember> members) {
        return Sum.of(
                members,
                member -> member.company()
                        .flatMap(company -> Optional.ofNullable(said.get(company)))
                        .flatMap(Known::find)
                        .flatMap(statement -> statement.what().countedAmount())
                        .map(amount -> amount.times(member.weight())),
                fact.unit().orElseThrow(),
                fact.suppliers());
    }
}
