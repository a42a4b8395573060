package io.tuji.promotion.internal;

import io.tuji.district.District;
import io.tuji.engine.promotion.Evidence;
import io.tuji.promotion.FormerFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a project itself and the registry tell. */
@Component
class OwnEvidence implements ProjectEvidence {

    private final EvidenceStore store;
    private final FormerFirms formerFirms;
    private final District district;

    OwnEvidence(EvidenceStore store, FormerFirms formerFirms, District district) {
        this.store = store;
        this.formerFirms = formerFirms;
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
        add(there, Evidence.NEED, hasNeed(project));
        add(there, Evidence.REGISTRATION, isRegisteredHere(project));
        add(
                there,
                Evidence.SPACE,
                project.space().place().isPresent() && !project.space().words().isEmpty());
        return there;
    }

    /** What the investor needs is needed by the company, too, that is founded here for it. */
    private boolean hasNeed(Project project) {
        return store.hasNeed(project.firm()) || formerFirms.of(project).stream().anyMatch(store::hasNeed);
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
