package io.tuji.resolution.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Open questions about a company. */
@Component
class ResolutionReferences implements CompanyReferences {

    private final PairStore store;

    ResolutionReferences(PairStore store) {
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of("resolution_pair");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        return Stream.of(new Held("resolution.held", store.count(company)))
                .filter(held -> held.count() > 0)
                .toList();
    }

    @Override
    public void eraseInvented() {
        store.eraseInvented();
    }
}
