package io.tuji.policy.internal;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.ScoringTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a policy consists of, condition by condition. */
public final class Clauses {

    private Clauses() {}

    /** A condition and all below it, scores with the conditions of their tables. */
    public static Stream<Condition> all(Policy policy) {
        return Stream.concat(
                below(policy.condition()),
                policy.tables().values().stream()
                        .flatMap(table -> table.scales().stream())
                        .flatMap(scale -> scale.steps().stream())
                        .map(ScoringTable.Step::when)
                        .flatMap(Clauses::below));
    }

    public static List<Condition.Clause> of(Policy policy) {
        return all(policy)
                .filter(Condition.Clause.class::isInstance)
                .map(Condition.Clause.class::cast)
                .toList();
    }

    public static Stream<Condition> below(Condition condition) {
        return Stream.concat(Stream.of(condition), parts(condition).stream().flatMap(Clauses::below));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AtLeast group) {
            return group.parts();
        }
        if (condition instanceof Condition.None none) {
            return none.parts();
        }
        if (condition instanceof Condition.EachYear years) {
            return List.of(years.each());
        }
        if (condition instanceof Condition.Bands bands) {
            return bands.bands().stream().map(Condition.Band::then).toList();
        }
        return condition instanceof Condition.Clause clause ? List.of(clause.condition()) : List.of();
    }

    /** The condition that a person decides, under its key within the policy. */
    public static Optional<Condition.Manual> manual(Policy policy, String key) {
        return all(policy)
                .filter(Condition.Manual.class::isInstance)
                .map(Condition.Manual.class::cast)
                .filter(manual -> manual.key().equals(policy.id() + "/" + key))
                .findFirst();
    }

    /** The clause in which a person decides on a key, as facts are called. */
    public static Optional<Condition.Clause> around(Policy policy, String fact) {
        return of(policy).stream()
                .filter(clause -> below(clause)
                        .anyMatch(part -> part instanceof Condition.Manual manual
                                && manual.key().equals(fact)))
                .findFirst();
    }
}
