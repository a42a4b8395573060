package io.tuji.resolution.internal;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.Weights;
import io.tuji.engine.resolve.company.CompanyChances;
import org.springframework.stereotype.Component;

/** What agreement is worth: learned from the base itself once it is large enough, from a synthetic register before. */
@Component
class LearnedWeights {

    /** Below that, matches are too few to learn from. */
    private static final int ENOUGH = 20_000;

    private static final long SEED = 1;

    Weights of(Candidates candidates) {
        int records = candidates.table().size();
        return Weights.of(records < ENOUGH ? CompanyChances.shipped(records) : Learning.from(candidates, SEED));
    }
}
