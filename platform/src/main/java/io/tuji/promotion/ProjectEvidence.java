package io.tuji.promotion;

import io.tuji.engine.promotion.Evidence;
import java.util.Set;

/** What other modules know of a project that a gate may ask for; of each kind one module speaks. */
public interface ProjectEvidence {

    /** Of what it speaks. */
    Set<Evidence> kinds();

    /** Which of them there are. */
    Set<Evidence> of(Project project);
}
