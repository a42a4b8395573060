package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fact worth asking for, with what it would help to settle.
 *
 * @param uses one a policy, those that it settles with the fewest others first
 */
public record Question(Point fact, List<Use> uses) {

    private static final Comparator<Question> WORTHIEST = Comparator.comparingDouble(Question::worth)
            .reversed()
            .thenComparing(question -> question.fact().toString());

    /**
     * That a policy could be settled with this fact.
     *
     * @param target what it would come to
     * @param facts how many it takes, this one among them
     */
    public record Use(Policy policy, Truth target, int facts) {}

    public Question {
        uses = List.copyOf(uses);
    }

    /** What is worth asking about a firm, the worthiest first: a fact counts for each policy as one over the facts it takes. */
    public static List<Question> of(List<Verdict> verdicts) {
        Map<Point, Map<String, Use>> uses = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.truth() == Truth.UNKNOWN) {
                List.of(Truth.YES, Truth.NO).forEach(target -> take(verdict, target, uses));
            }
        }
        return uses.entrySet().stream()
                .map(entry -> new Question(entry.getKey(), sorted(entry.getValue())))
                .sorted(WORTHIEST)
                .toList();
    }

    private static void take(Verdict verdict, Truth target, Map<Point, Map<String, Use>> uses) {
        Set<Point> facts = verdict.settledBy(target).facts().orElse(Set.of());
        Use use = new Use(verdict.policy(), target, facts.size());
        facts.forEach(fact -> uses.computeIfAbsent(fact, f -> new LinkedHashMap<>())
                .merge(verdict.policy().id(), use, (one, other) -> other.facts() < one.facts() ? other : one));
    }

    private static List<Use> sorted(Map<String, Use> uses) {
        List<Use> sorted = new ArrayList<>(uses.values());
        sorted.sort(Comparator.comparingInt(Use::facts));
        return sorted;
    }

    private double worth() {
        return uses.stream().mapToDouble(use -> 1.0 / use.facts()).sum();
    }
}
