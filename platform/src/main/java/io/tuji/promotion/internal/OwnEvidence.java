package io.tuji.promotion.internal;

import io.tuji.district.District;
import io.tuji.engine.promotion.Evidence;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a project itself and the registry tell. */
@Component
class OwnEvidence implements ProjectEvidence {

    private final EvidenceStore store;
    private final District district;

    OwnEvidence(EvidenceStore store, District district) {
        this.store = store;
        this.district = district;
    }

    @Override
    public Set<Evidence> kinds() {
        return EnumSet.of(
                Evidence.FIRM, Evidence.AIM, Evidence.NEXT_STEP, Evidence.NEED, Evidence.REGISTRATION, Evidence.SPACE);
    }

    @Override
    public Set<Evidence> of(Project project) {
        Set<Evidence> there = EnumSet.noneOf(Evidence.class);
        add(there, Evidence.FIRM, project.firm().isResolved());
        add(there, Evidence.AIM, !project.aim().node().isEmpty());
        add(
                there,
                Evidence.NEXT_STEP,
                !project.next().words().isEmpty() && project.next().day().isPresent());
        add(there, Evidence.NEED, store.hasNeed(project.firm()));
        add(there, Evidence.REGISTRATION, isRegisteredHere(project));
        add(
                there,
                Evidence.SPACE,
                project.space().place().isPresent() && !project.space().words().isEmpty());
        return there;
    }

    private boolean isRegisteredHere(Project project) {
        return district.find()
                .map(pack -> pack.head().division())
                .flatMap(home -> project.firm().company().map(company -> store.isRegistered(company, home)))
                .orElse(false);
    }

    private static void add(Set<Evidence> there, Evidence evidence, boolean isThere) {
        if (isThere) {
            there.add(evidence);
        }
    }
}
