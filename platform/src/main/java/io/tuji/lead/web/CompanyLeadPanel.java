package io.tuji.lead.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: the leads on it, and the button that raises one. */
@Component
class CompanyLeadPanel implements CompanyPanel {

    private static final String MODULE = "lead";

    /** @param mayRaise whether the visitor may raise one */
    public record Content(String company, List<Lead> leads, boolean mayRaise) {

        public Content {
            leads = List.copyOf(leads);
        }
    }

    private final Leads leads;

    CompanyLeadPanel(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String template() {
        return "lead/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return visitor.may(Right.view(MODULE))
                ? Optional.of(new Content(
                        company.id().code(), leads.list(company.id(), visitor), visitor.may(Right.change(MODULE))))
                : Optional.empty();
    }
}
