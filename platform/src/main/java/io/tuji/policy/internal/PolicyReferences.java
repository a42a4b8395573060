package io.tuji.policy.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is kept of firms and policies. */
@Component
class PolicyReferences implements CompanyReferences {

    private final SignatureStore signatures;
    private final PolicyVerdictStore verdicts;
    private final DueStore due;
    private final PolicyReleaseStore releases;

    PolicyReferences(
            SignatureStore signatures, PolicyVerdictStore verdicts, DueStore due, PolicyReleaseStore releases) {
        this.signatures = signatures;
        this.verdicts = verdicts;
        this.due = due;
        this.releases = releases;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "policy_signature", "policy_verdict", "policy_judged", "policy_turn", "policy_due", "policy_release");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        return Stream.of(new Held("policy.held.signatures", signatures.countOf(company)))
                .filter(held -> held.count() > 0)
                .toList();
    }

    @Override
    public void eraseInvented() {
        verdicts.oneAtATime();
        due.eraseInvented();
        verdicts.eraseInvented();
        signatures.eraseInvented();
        releases.eraseInvented();
    }
}
