package io.tuji.resolution.internal;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.Weights;
import io.tuji.engine.resolve.company.CompanyChances;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Choice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What agreement is worth: learned from the base itself once it is large enough, from a synthetic register before; corrected by the
 * district's own weights where a person has put some in force.
 */
@Component
class LearnedWeights {

    /** Below that, matches are too few to learn from. */
    private static final int ENOUGH = 20_000;

    private static final long SEED = 1;

    /** @param own those of the district that are in it; empty where none are in force */
    record InForce(Weights weights, Optional<OwnWeights.Id> own) {}

    private final WeightStore store;

    LearnedWeights(WeightStore store) {
        this.store = store;
    }

    InForce of(Candidates candidates) {
        int records = candidates.table().size();
        return records < ENOUGH ? ofFew(records) : corrected(Weights.of(Learning.from(candidates, SEED)));
    }

    InForce ofFew(int records) {
        return corrected(Weights.of(CompanyChances.shipped(records)));
    }

    Optional<OwnWeights.Id> own() {
        return store.inForce().map(Choice::weights);
    }

    private InForce corrected(Weights learned) {
        Optional<OwnWeights.Id> own = own();
        return new InForce(own.map(store::corrections).map(learned::plus).orElse(learned), own);
    }
}
