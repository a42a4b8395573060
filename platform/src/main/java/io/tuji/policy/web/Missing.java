package io.tuji.policy.web;

import io.tuji.access.Visitor;
import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Miss;
import io.tuji.engine.policy.Point;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Truth;
import io.tuji.policy.Policies;
import io.tuji.registry.Company;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands between a firm and a policy: what is not known, and what is not enough. */
@Component
class Missing {

    private final Policies policies;
    private final Facts facts;
    private final PolicyWords words;

    Missing(Policies policies, Facts facts, PolicyWords words) {
        this.policies = policies;
        this.facts = facts;
        this.words = words;
    }

    /** @param enter where it is entered; empty where it follows from something else or a person decides */
    public record Ask(String name, String suppliers, String enter) {}

    /** @param has and needs are empty where the visitor may not see the value */
    public record Gap(String name, String has, String needs) {}

    /**
     * One thing to suppose.
     *
     * @param name in the address
     * @param kind of the definition: amount, yes_no, day, choice, decision
     */
    public record Field(String name, String label, String kind, String unit, List<String> choices) {

        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** The fewest facts that would settle it so. */
    List<Ask> asks(Verdict verdict, Truth target, Company firm) {
        Set<Point> fewest = verdict.truth() == Truth.UNKNOWN
                ? verdict.settledBy(target).facts().orElse(Set.of())
                : Set.of();
        return fewest.stream()
                .sorted(Comparator.comparing(Point::toString))
                .map(point -> new Ask(
                        words.point(point),
                        words.suppliers(point.key()),
                        words.isKept(point.key()) ? ProofViews.enter(point, firm.id()) : ""))
                .toList();
    }

    List<Gap> misses(Verdict verdict, Company firm, Visitor visitor) {
        Set<String> seen =
                facts.list(firm.id(), visitor).stream().map(FactDefinition::key).collect(Collectors.toSet());
        return verdict.misses().stream().map(miss -> miss(miss, seen)).toList();
    }

    private Gap miss(Miss miss, Set<String> seen) {
        String name = miss.fact().map(words::point).orElseGet(() -> words.condition(miss.condition()));
        boolean isSeen = miss.fact()
                .map(Point::key)
                .filter(key -> words.isKept(key) && !seen.contains(key))
                .isEmpty();
        return new Gap(name, isSeen ? words.value(miss.has()) : "", words.value(miss.needs()));
    }

    /** What can be supposed: everything that the policy asks and the visitor may see. */
    List<Field> fields(Verdict verdict, Company firm, Visitor visitor) {
        Set<String> seen =
                facts.list(firm.id(), visitor).stream().map(FactDefinition::key).collect(Collectors.toSet());
        return verdict.asked().stream()
                .filter(point -> !words.isKept(point.key()) || seen.contains(point.key()))
                .map(this::field)
                .toList();
    }

    private Field field(Point point) {
        Optional<Definition> definition = policies.definitions().find(point.key());
        return new Field(
                WhatIf.name(point),
                words.point(point),
                definition.map(one -> one.kind().name()).orElse("DECISION"),
                words.unit(point.key()),
                definition.map(Definition::choices).orElse(List.of()));
    }
}
