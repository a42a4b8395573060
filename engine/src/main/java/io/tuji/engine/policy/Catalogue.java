package io.tuji.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All policies that a district knows, also those of the past and those to come. */
public final class Catalogue {

    private final Map<String, Policy> byId;
    private final List<Policy> policies;

    /** @throws IllegalStateException if two have the same id */
    public Catalogue(List<Policy> policies) {
        this.policies = policies.stream().map(policy -> ended(policy, policies)).toList();
        byId = this.policies.stream().collect(Collectors.toUnmodifiableMap(Policy::id, Function.identity()));
    }

    /** A policy ends on the eve of the one that supersedes it, if it has not before. */
    private static Policy ended(Policy policy, List<Policy> all) {
        Optional<LocalDate> successor = all.stream()
                .filter(other -> other.supersedes().contains(policy.id()))
                .map(other -> other.validity().from())
                .min(LocalDate::compareTo);
        return successor.map(policy::endingBefore).orElse(policy);
    }

    public Optional<Policy> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Policy> all() {
        return policies;
    }

    /** By which firms are judged on an occasion; what a round carries over takes the place of what supersedes it. */
    public List<Policy> inForce(Occasion occasion) {
        List<Policy> covering = policies.stream()
                .filter(policy -> policy.validity().covers(occasion))
                .toList();
        return covering.stream()
                .filter(policy -> covering.stream().noneMatch(old -> isPutOff(policy, old)))
                .toList();
    }

    private static boolean isPutOff(Policy policy, Policy old) {
        return policy.supersedes().contains(old.id());
    }
}
