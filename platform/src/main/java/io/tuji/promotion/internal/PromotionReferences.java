package io.tuji.promotion.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The projects on a company. */
@Component
class PromotionReferences implements CompanyReferences {

    private final ProjectStore projects;

    PromotionReferences(ProjectStore projects) {
        this.projects = projects;
    }

    @Override
    public List<String> tables() {
        return List.of("promotion_project");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long held = projects.countOf(company);
        return held == 0 ? List.of() : List.of(new Held("promotion.held", held));
    }

    @Override
    public void eraseInvented() {
        projects.eraseInvented();
    }
}
