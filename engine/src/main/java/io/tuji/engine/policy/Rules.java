package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Policies compiled for an occasion. A firm's facts are laid out once for all of them; judging then compares whole numbers and nothing
 * else. Safe for several threads.
 */
public final class Rules {

    private final Occasion occasion;
    private final Layout layout = new Layout();
    private final List<Rule> all = new ArrayList<>();
    private final Map<String, List<Rule>> byKey;

    /**
     * A policy compiled for an occasion.
     *
     * @param node its condition
     */
    record Rule(Policy policy, Node node) {}

    /**
     * @throws IllegalArgumentException if a policy names a fact or table that there is not
     * @throws ArithmeticException if a policy compares too fine a number
     */
    public Rules(List<Policy> policies, Definitions definitions, Occasion occasion) {
        this.occasion = occasion;
        for (Policy policy : policies) {
            Compilation compilation = new Compilation(definitions, occasion, policy.tables(), layout, 0);
            all.add(new Rule(policy, policy.condition().compile(compilation)));
        }
        byKey = new HashMap<>();
        all.forEach(rule -> keys(rule)
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(rule)));
    }

    private List<String> keys(Rule rule) {
        BitSet asked = rule.node().asked();
        return asked.stream()
                .mapToObj(slot -> layout.point(slot).key())
                .distinct()
                .toList();
    }

    public List<Policy> policies() {
        return all.stream().map(Rule::policy).toList();
    }

    public Sheet sheet(Facts facts) {
        return Sheet.of(facts, layout, occasion.day());
    }

    /** What all policies say of a firm, in their order, without why. */
    public Truth[] judge(Sheet sheet) {
        Truth[] truths = new Truth[all.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = all.get(i).node().judge(sheet);
        }
        return truths;
    }

    /** What all policies say of a firm, and why, in their order. */
    public List<Verdict> verdicts(Sheet sheet) {
        return all.stream().map(rule -> verdict(rule, sheet)).toList();
    }

    /** What one policy says of a firm, by its place in their order. */
    public Verdict verdict(int policy, Sheet sheet) {
        return verdict(all.get(policy), sheet);
    }

    /** What those say that ask for a fact, when that fact has changed. */
    public List<Verdict> verdictsOn(String key, Sheet sheet) {
        return byKey.getOrDefault(key, List.of()).stream()
                .map(rule -> verdict(rule, sheet))
                .toList();
    }

    private Verdict verdict(Rule rule, Sheet sheet) {
        return new Verdict(
                rule.policy(), occasion, rule.node(), sheet, rule.node().prove(sheet));
    }

    /** Everything that is asked of firms, by the policies that ask. */
    public Map<Point, List<String>> asked() {
        return all.stream()
                .flatMap(rule -> rule.node().asked().stream()
                        .mapToObj(slot ->
                                Map.entry(layout.point(slot), rule.policy().id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
