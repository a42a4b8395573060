package io.tuji.agreement.internal;

import io.tuji.agreement.Promise;
import io.tuji.agreement.Signing;
import io.tuji.engine.promotion.Evidence;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the gates of lawful promises and of what was signed. */
@Component
class AgreementEvidence implements ProjectEvidence {

    private final PromiseStore promises;
    private final PromiseStepStore denials;
    private final SigningStore signings;

    AgreementEvidence(PromiseStore promises, PromiseStepStore denials, SigningStore signings) {
        this.promises = promises;
        this.denials = denials;
        this.signings = signings;
    }

    @Override
    public Set<Evidence> kinds() {
        return EnumSet.of(Evidence.PROMISES, Evidence.SIGNING, Evidence.AGREEMENT);
    }

    @Override
    public Set<Evidence> of(Project project) {
        Set<Evidence> there = EnumSet.noneOf(Evidence.class);
        if (arePromisesLawful(project)) {
            there.add(Evidence.PROMISES);
        }
        List<Signing> signed =
                signings.of(project.id()).stream().filter(Signing::isStanding).toList();
        if (!signed.isEmpty()) {
            there.add(Evidence.SIGNING);
        }
        if (signed.stream().anyMatch(signing -> signing.papers() > 0)) {
            there.add(Evidence.AGREEMENT);
        }
        return there;
    }

    /** Where none stands somebody has to say so: silence is no answer. */
    private boolean arePromisesLawful(Project project) {
        List<Promise> standing =
                promises.of(project.id()).stream().filter(Promise::isStanding).toList();
        return standing.isEmpty()
                ? denials.denial(project.id()).isPresent()
                : standing.stream().allMatch(Promise::isLawful);
    }
}
