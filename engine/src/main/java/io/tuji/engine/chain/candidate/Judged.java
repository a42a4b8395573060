package io.tuji.engine.chain.candidate;

import java.util.Comparator;
import java.util.List;

/**
 * A candidate with its score and why.
 *
 * @param score mean of the known terms by their weights, from 0 to 1
 * @param knownShare the part of all weight that lies on known terms, above 0 and at most 1
 * @param readings every term in its order, known or not
 */
public record Judged(Candidate candidate, double score, double knownShare, List<Reading> readings) {

    /** The best first: by score, then by how much of it is known, then by name. */
    static final Comparator<Judged> BEST_FIRST = Comparator.comparingDouble(Judged::score)
            .thenComparingDouble(Judged::knownShare)
            .reversed()
            .thenComparing(judged -> judged.candidate().name())
            .thenComparingLong(judged -> judged.candidate().id());

    public Judged {
        readings = List.copyOf(readings);
    }

    /** Known terms that say something for it, the weightiest first. */
    public List<Reading> strongest(int most) {
        return readings.stream()
                .filter(reading -> reading.contribution() > 0)
                .sorted(Comparator.comparingDouble(Reading::contribution).reversed())
                .limit(most)
                .toList();
    }

    /** The terms of which nothing is known. */
    public List<Term> missing() {
        return readings.stream()
                .filter(reading -> !reading.isKnown())
                .map(Reading::term)
                .toList();
    }
}
