package io.tuji.policy.internal;

import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Point;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import io.tuji.policy.Releases.Hindrance;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What hinders giving a firm something unasked. A condition that a person decides must be signed; a fact must come from an official source;
 * what holds from a day on must have been said within a year.
 */
@Component
class ReleaseCheck {

    private static final int YEARS_IN_DATE = 1;

    private final FirmFacts facts;
    private final io.tuji.registry.Facts registry;
    private final RulesInForce rules;
    private final Clock clock;

    ReleaseCheck(FirmFacts facts, io.tuji.registry.Facts registry, RulesInForce rules, Clock clock) {
        this.facts = facts;
        this.registry = registry;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param basis the facts on which the yes rests */
    record Checked(List<Hindrance> hindrances, String basis) {}

    /** Empty where the policy is not in force for the firm, or not met with what is known. */
    Optional<Checked> of(Company firm, String policy) {
        Occasion today = Occasion.on(LocalDate.now(clock));
        Facts known = facts.of(firm);
        return rules.get().catalogue().inForce(today).stream()
                .filter(one -> one.id().equals(policy))
                .findFirst()
                .map(one -> verdict(one, known, today))
                .filter(verdict -> verdict.truth() == Truth.YES)
                .map(verdict -> checked(verdict, firm.id()));
    }

    private Verdict verdict(Policy policy, Facts known, Occasion occasion) {
        Rules compiled = new Rules(List.of(policy), rules.definitions(), occasion);
        return compiled.verdicts(compiled.sheet(known)).get(0);
    }

    private Checked checked(Verdict verdict, CompanyId firm) {
        Set<String> official = official(firm);
        Map<Point, Known<Fact>> asked = verdict.facts(verdict.proof());
        List<Hindrance> hindrances = asked.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().find().flatMap(fact -> hindrance(entry.getKey(), fact, official)).stream())
                .toList();
        String basis = asked.entrySet().stream()
                .flatMap(entry -> entry.getValue().find().stream()
                        .map(fact ->
                                entry.getKey() + " = " + fact.value() + " (" + fact.source() + " " + fact.said() + ")"))
                .collect(Collectors.joining("\n"));
        return new Checked(hindrances, basis);
    }

    /** What is known besides the facts that people enter comes from registers and from those who sign. */
    private Optional<Hindrance> hindrance(Point point, Fact fact, Set<String> official) {
        if (registry.find(point.key()).isEmpty()) {
            return Optional.empty();
        }
        if (!official.contains(word(point.key(), fact.from()))) {
            return Optional.of(new Hindrance(point, Hindrance.Why.NOT_OFFICIAL));
        }
        boolean isOld = point.year().isEmpty()
                && fact.said().isBefore(LocalDate.now(clock).minusYears(YEARS_IN_DATE));
        return isOld ? Optional.of(new Hindrance(point, Hindrance.Why.TOO_OLD)) : Optional.empty();
    }

    /** The believed words that are from an official source. */
    private Set<String> official(CompanyId firm) {
        return registry.standing(List.of(firm), clock.instant()).getOrDefault(firm, List.of()).stream()
                .filter(standing -> standing.value()
                        .find()
                        .filter(word -> word.what().isOfficial())
                        .isPresent())
                .map(standing -> word(standing.key(), standing.period().first()))
                .collect(Collectors.toSet());
    }

    private static String word(String key, LocalDate from) {
        return key + " " + from;
    }
}
