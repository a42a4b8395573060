package io.tuji.coding.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of the industry of a company. */
@Component
class CodingReferences implements CompanyReferences {

    private final DecisionStore decisions;
    private final IndustryStore industries;

    CodingReferences(DecisionStore decisions, IndustryStore industries) {
        this.decisions = decisions;
        this.industries = industries;
    }

    @Override
    public List<String> tables() {
        return List.of("company_industry", "company_industry_review");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long decided = decisions.countOf(company);
        return decided == 0 ? List.of() : List.of(new Held("coding.held", decided));
    }

    @Override
    public void eraseInvented() {
        industries.oneAtATime();
        decisions.eraseInvented();
        industries.eraseInvented();
    }
}
