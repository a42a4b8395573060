package io.tuji.engine.chain.candidate;

import java.util.Comparator;
import java.util.List;

/** What a candidate is judged by; the standard weights make 100. */
public enum Term {
    /** Whether the firm makes what the node is about: whoever does not need not be invited, so it weighs most. */
    FIT(30),
    /** Capital, revenue, staff: a large firm brings more, and size predicted new settlements best in the trials. */
    SIZE(12),
    /** Revenue and staff against the year before: who grows needs space. */
    GROWTH(14),
    /** What authorities have looked at and certified. */
    TITLES(10),
    /** Suppliers and customers that are here already: the reason to come that a district can show. */
    NEIGHBOURS(14),
    /** Whether it knows the city; light, because near firms also move without being a gain for the city. */
    PRESENCE(8),
    /** What a register shows of plans to grow; light, because capital is soon written up. */
    EXPANSION(8),
    /** What earlier leads came to; lightest, because few firms have any. */
    HISTORY(4);

    private static final double FURTHER_SUPPLY = 0.1;

    private final int standardWeight;

    Term(int standardWeight) {
        this.standardWeight = standardWeight;
    }

    public int standardWeight() {
        return standardWeight;
    }

    /** From 0 to 1, of at least one fact. */
    double value(List<Fact> facts) {
        return switch (this) {
            case FIT, TITLES, PRESENCE -> largest(facts);
            case SIZE, GROWTH ->
                facts.stream().mapToDouble(Fact::value).average().orElseThrow();
            case NEIGHBOURS -> Math.min(1, largest(facts) + FURTHER_SUPPLY * Math.max(0, supplies(facts) - 1));
            case EXPANSION ->
                Math.min(1, facts.stream().mapToDouble(Fact::value).sum());
            case HISTORY ->
                facts.stream()
                        .max(Comparator.comparing((Fact fact) -> fact.date().orElseThrow()))
                        .orElseThrow()
                        .value();
        };
    }

    private static double largest(List<Fact> facts) {
        double largest = 0;
        for (Fact fact : facts) {
            largest = Math.max(largest, fact.value());
        }
        return largest;
    }

    private static long supplies(List<Fact> facts) {
        return facts.stream().filter(fact -> fact.kind().isSupply()).count();
    }
}
