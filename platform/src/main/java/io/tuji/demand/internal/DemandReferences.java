package io.tuji.demand.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The needs of a company, what it has met, and the resources that it holds. */
@Component
class DemandReferences implements CompanyReferences {

    private final DemandReferenceStore store;

    DemandReferences(DemandReferenceStore store) {
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of("demand_need", "demand_resource");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        return Stream.of(
                        new Held("demand.held.needs", store.needs(company)),
                        new Held("demand.held.resources", store.resources(company)))
                .filter(held -> held.count() > 0)
                .toList();
    }

    @Override
    public void eraseInvented() {
        store.eraseInvented();
    }
}
