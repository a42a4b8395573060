package io.tuji.lead.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The leads on a company, and what is kept of it for the ranking. */
@Component
class LeadReferences implements CompanyReferences {

    private final LeadStore leads;
    private final ExclusionStore exclusions;
    private final TradeNameStore tradeNames;

    LeadReferences(LeadStore leads, ExclusionStore exclusions, TradeNameStore tradeNames) {
        this.leads = leads;
        this.exclusions = exclusions;
        this.tradeNames = tradeNames;
    }

    @Override
    public List<String> tables() {
        return List.of("lead", "lead_exclusion", "lead_trade_name");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long held = leads.countOf(company);
        return held == 0 ? List.of() : List.of(new Held("lead.held", held));
    }

    @Override
    public void eraseInvented() {
        leads.eraseInvented();
        exclusions.eraseInvented();
        tradeNames.eraseInvented();
    }
}
