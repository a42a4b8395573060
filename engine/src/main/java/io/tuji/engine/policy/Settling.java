package io.tuji.engine.policy;

import java.util.Optional;
import java.util.Set;

/**
 * The fewest facts that can settle a verdict.
 *
 * @param facts for which some values settle it; empty where none were found, {@code Set.of()} where it is settled
 * @param least it cannot be done with fewer
 */
public record Settling(Optional<Set<Point>> facts, int least) {

    /** Whether nobody can do with fewer. */
    public boolean isExact() {
        return facts.filter(found -> found.size() == least).isPresent();
    }
}
