package io.tuji.counted.internal;

import io.tuji.access.Visitor;
import io.tuji.counted.Counted;
import io.tuji.counted.Counted.Lacking;
import io.tuji.counted.Counted.Why;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Statement;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect.Sum;
import io.tuji.roster.RosterMember;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.RosterVersion.State;
import io.tuji.roster.Rosters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sums a yearly fact up over the firms of a list, each year over the version that was in force when it ended. */
@Component
class CountedYears {

    private static final Comparator<RosterVersion> BY_DAY =
            Comparator.comparing(CountedYears::day).thenComparing(RosterVersion::number);

    private final Rosters rosters;
    private final Facts facts;
    private final Registry registry;
    private final Clock clock;

    CountedYears(Rosters rosters, Facts facts, Registry registry, Clock clock) {
        this.rosters = rosters;
        this.facts = facts;
        this.registry = registry;
        this.clock = clock;
    }

    /** Whether it can be summed up over firms and years. */
    static boolean isSummedUp(FactDefinition fact) {
        return fact.addsUp() && fact.period() == PeriodKind.YEAR;
    }

    /** The latest year first. */
    List<Counted> list(Roster.Id roster, FactDefinition fact, Unit unit, Visitor visitor) {
        List<RosterVersion> versions = rosters.versions(roster).stream()
                .filter(version -> version.state() == State.IN_FORCE)
                .sorted(BY_DAY)
                .toList();
        Map<RosterVersion, List<RosterMember>> members = new HashMap<>();
        versions.forEach(version -> members.put(version, rosters.members(version.id())));
        Map<CompanyId, Company> firms = firms(members.values(), visitor);
        return said(firms.keySet(), fact).entrySet().stream()
                .sorted(Map.Entry.<Period, Map<CompanyId, Known<Statement>>>comparingByKey()
                        .reversed())
                .map(said -> {
                    RosterVersion version = inForce(versions, said.getKey().last());
                    List<RosterMember> held = members.getOrDefault(version, List.of());
                    return new Counted(
                            said.getKey(),
                            version,
                            sum(held, said.getValue(), fact, unit),
                            lacking(held, said.getValue(), firms),
                            restsOnInvented(held, firms));
                })
                .toList();
    }

    /** What is believed of the firms, by year. */
    Map<Period, Map<CompanyId, Known<Statement>>> said(Collection<CompanyId> firms, FactDefinition fact) {
        Map<Period, Map<CompanyId, Known<Statement>>> years =
                new HashMap<>(facts.believedByPeriod(firms, fact, clock.instant()));
        years.keySet().removeIf(period -> period.form() != PeriodForm.YEAR);
        return years;
    }

    /** The version that speaks of the latest day up to that one; before the first, the first. */
    private static RosterVersion inForce(List<RosterVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !day(version).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> versions.get(0));
    }

    private static LocalDate day(RosterVersion version) {
        return version.asOf().orElseThrow();
    }

    private Map<CompanyId, Company> firms(Collection<List<RosterMember>> members, Visitor visitor) {
        List<CompanyId> named = members.stream()
                .flatMap(List::stream)
                .flatMap(member -> member.company().stream())
                .distinct()
                .toList();
        return registry.list(named, visitor).stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    private static boolean restsOnInvented(List<RosterMember> members, Map<CompanyId, Company> firms) {
        return members.stream()
                .flatMap(member -> member.company().stream())
                .flatMap(company -> Optional.ofNullable(firms.get(company)).stream())
                .anyMatch(Company::invented);
    }

    static Sum sum(List<RosterMember> members, Map<CompanyId, Known<Statement>> said, FactDefinition fact, Unit unit) {
        return Sum.of(
                members,
                member -> believed(member, said)
                        .flatMap(Known::find)
                        .flatMap(statement -> statement.what().countedAmount())
                        .map(amount -> amount.times(member.weight())),
                unit,
                fact.suppliers());
    }

    private static Optional<Known<Statement>> believed(RosterMember member, Map<CompanyId, Known<Statement>> said) {
        return member.company().flatMap(company -> Optional.ofNullable(said.get(company)));
    }

    private static List<Lacking> lacking(
            List<RosterMember> members, Map<CompanyId, Known<Statement>> said, Map<CompanyId, Company> firms) {
        return members.stream()
                .flatMap(member -> why(member, believed(member, said))
                        .map(why -> new Lacking(member.company(), name(member, firms), why))
                        .stream())
                .toList();
    }

    private static Optional<Why> why(RosterMember member, Optional<Known<Statement>> believed) {
        if (member.company().isEmpty()) {
            return Optional.of(Why.FIRM_UNKNOWN);
        }
        if (believed.isEmpty()) {
            return Optional.of(Why.NOT_SAID);
        }
        Optional<Quantity> counted =
                believed.get().find().flatMap(statement -> statement.what().countedAmount());
        return counted.isPresent()
                ? Optional.empty()
                : Optional.of(believed.get().find().isPresent() ? Why.NOT_EXACT : Why.CONTESTED);
    }

    private static String name(RosterMember member, Map<CompanyId, Company> firms) {
        return member.company()
                .map(firms::get)
                .map(Company::name)
                .orElse(member.givenName().isBlank() ? member.givenCode() : member.givenName());
    }
}
