package io.tuji.promotion.internal;

import io.tuji.engine.promotion.Evidence;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says, while a test of ledgers runs, that nobody else speaks for a firm. */
@Component
public class LedgerEvidence implements ProjectEvidence {

    private boolean speaks;

    public void speaks(boolean itDoes) {
        speaks = itDoes;
    }

    @Override
    public Set<Evidence> kinds() {
        return Set.of(Evidence.NO_OTHER_CLAIM);
    }

    @Override
    public Set<Evidence> of(Project project) {
        return speaks ? kinds() : Set.of();
    }
}
