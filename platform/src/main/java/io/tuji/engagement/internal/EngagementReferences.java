package io.tuji.engagement.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The engagements with a company, and what bodies have settled about it. */
@Component
class EngagementReferences implements CompanyReferences {

    private final EngagementReferenceStore store;

    EngagementReferences(EngagementReferenceStore store) {
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of("engagement", "claim_matter");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        return Stream.of(
                        new Held("engagement.held", store.engagements(company)),
                        new Held("engagement.held.matters", store.matters(company)))
                .filter(held -> held.count() > 0)
                .toList();
    }

    @Override
    public void eraseInvented() {
        store.eraseInvented();
    }
}
