package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What industry a text speaks of.
 *
 * @param candidates of each level, the likeliest first; empty if the text says nothing
 * @param deciding the clauses that spoke for the first division, the strongest first
 */
public record IndustryReading(Map<Level, List<Candidate>> candidates, List<DecidingClause> deciding) {

    public IndustryReading {
        candidates = Map.copyOf(candidates);
        deciding = List.copyOf(deciding);
    }

    static IndustryReading nothing() {
        return new IndustryReading(Map.of(), List.of());
    }

    public List<Candidate> at(Level level) {
        return candidates.getOrDefault(level, List.of());
    }

    /**
     * The lowest level whose first candidate has at least that probability of being right: below it the reading is for a person. A
     * candidate of unknown confidence is never sure.
     *
     * @param precision from 0 to 1
     */
    public Optional<Candidate> sureAt(double precision) {
        return List.of(Level.CLASS, Level.GROUP, Level.DIVISION, Level.SECTION).stream()
                .flatMap(level -> at(level).stream().limit(1))
                .filter(candidate -> isSure(candidate.confidence(), precision))
                .findFirst();
    }

    private static boolean isSure(Known<Double> confidence, double precision) {
        return confidence.find().filter(value -> value >= precision).isPresent();
    }
}
