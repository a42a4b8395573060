package io.tuji.title.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The declared lists on which a company stands. */
@Component
class TitleReferences implements CompanyReferences {

    private final TitleReferenceStore store;

    TitleReferences(TitleReferenceStore store) {
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of("title_declared");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long held = store.declarations(company);
        return held == 0 ? List.of() : List.of(new Held("titles.held", held));
    }

    @Override
    public void eraseInvented() {
        store.eraseInvented();
    }
}
