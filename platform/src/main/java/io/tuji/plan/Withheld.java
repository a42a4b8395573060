package io.tuji.plan;

import io.tuji.plan.PlanObservation.Ref;
import java.util.Set;

/**
 * Figures that must be in no file that leaves the house.
 *
 * @param measures of which one is such a figure: what is calculated from them would give it away
 */
public record Withheld(Set<Ref> refs, Set<String> measures) {

    public Withheld {
        refs = Set.copyOf(refs);
        measures = Set.copyOf(measures);
    }

    public boolean covers(PlanObservation said) {
        return refs.contains(said.ref());
    }

    public boolean covers(String measure) {
        return measures.contains(measure);
    }
}
