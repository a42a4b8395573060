package io.tuji.blocker.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The blockers on a company without project. */
@Component
class BlockerReferences implements CompanyReferences {

    private final BlockerStore store;

    BlockerReferences(BlockerStore store) {
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of("blocker");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long held = store.countOf(company);
        return held == 0 ? List.of() : List.of(new Held("blocker.held", held));
    }

    @Override
    public void eraseInvented() {
        store.eraseInvented();
    }
}
