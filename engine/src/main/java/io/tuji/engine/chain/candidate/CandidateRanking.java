package io.tuji.engine.chain.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;

/** Puts candidates in order and keeps the best; of the others nothing is held. Safe for several threads. */
public final class CandidateRanking {

    /** Scores that differ by less are the same: sums of fractions are never quite equal. */
    private static final double GRAIN = 1e9;

    private static final Comparator<Map.Entry<Term, Double>> BEST_FIRST =
            Map.Entry.<Term, Double>comparingByValue().reversed();

    private final Weights weights;

    public CandidateRanking(Weights weights) {
        this.weights = weights;
    }

    /** The best first, at most so many. */
    public List<Judged> best(Collection<Candidate> candidates, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("the best " + most);
        }
        PriorityQueue<Judged> worstFirst = new PriorityQueue<>(Judged.BEST_FIRST.reversed());
        for (Candidate candidate : candidates) {
            worstFirst.add(judge(candidate));
            if (worstFirst.size() > most) {
                worstFirst.remove();
            }
        }
        return worstFirst.stream().sorted(Judged.BEST_FIRST).toList();
    }

    public Judged judge(Candidate candidate) {
        Map<Term, List<Fact>> facts = new EnumMap<>(Term.class);
        candidate
                .facts()
                .forEach(fact -> facts.computeIfAbsent(fact.kind().term(), term -> new ArrayList<>(2))
                        .add(fact));
        List<Reading> readings = new ArrayList<>(Term.values().length);
        double sum = 0;
        int known = 0;
        for (Term term : Term.values()) {
            Reading reading = read(term, facts.getOrDefault(term, List.of()));
            readings.add(reading);
            sum += reading.contribution();
            known += reading.isKnown() ? reading.weight() : 0;
        }
        return new Judged(candidate, rounded(sum / known), known / (double) Weights.ALL, readings);
    }

    /**
     * The score that a candidate cannot exceed, whatever else becomes known of it.
     *
     * @param caps terms in which more may become known, with the most that they can then be worth, from 0 to 1; in the others nothing may
     *     become known that is worth more than 0
     * @return from 0 to 1, rounded as scores are
     */
    public double ceiling(Candidate candidate, Map<Term, Double> caps) {
        double sum = 0;
        int known = 0;
        for (Term term : Term.values()) {
            List<Fact> facts = caps.containsKey(term) ? List.of() : of(term, candidate.facts());
            if (!facts.isEmpty()) {
                sum += weights.of(term) * term.value(facts);
                known += weights.of(term);
            }
        }
        return rounded(raised(sum, known, caps));
    }

    /** A term raises a mean only where it is worth more; the best goes first, so that none is taken that a later one makes a loss. */
    private double raised(double sum, int known, Map<Term, Double> caps) {
        List<Map.Entry<Term, Double>> bestFirst = new ArrayList<>(caps.entrySet());
        bestFirst.sort(BEST_FIRST);
        double raised = sum;
        int weight = known;
        for (Map.Entry<Term, Double> open : bestFirst) {
            if (weight == 0 || open.getValue() * weight > raised) {
                raised += weights.of(open.getKey()) * open.getValue();
                weight += weights.of(open.getKey());
            }
        }
        return raised / weight;
    }

    private static List<Fact> of(Term term, List<Fact> facts) {
        List<Fact> own = new ArrayList<>(2);
        for (Fact fact : facts) {
            if (fact.kind().term() == term) {
                own.add(fact);
            }
        }
        return own;
    }

    private Reading read(Term term, List<Fact> facts) {
        OptionalDouble value = facts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(term.value(facts));
        return new Reading(term, weights.of(term), value, facts);
    }

    private static double rounded(double score) {
        return Math.round(score * GRAIN) / GRAIN;
    }
}
