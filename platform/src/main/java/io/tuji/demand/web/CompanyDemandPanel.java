package io.tuji.demand.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: what it needs and what it offers, and the way to take down more. */
@Component
class CompanyDemandPanel implements CompanyPanel {

    public record Content(String company, List<Need> needs, List<Resource> resources, boolean mayAdd) {

        public Content {
            needs = List.copyOf(needs);
            resources = List.copyOf(resources);
        }
    }

    private final Needs needs;
    private final Resources resources;

    CompanyDemandPanel(Needs needs, Resources resources) {
        this.needs = needs;
        this.resources = resources;
    }

    @Override
    public String template() {
        return "demand/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        if (!visitor.may(Right.view("demand"))) {
            return Optional.empty();
        }
        boolean mayAdd = visitor.may(Right.change("demand"));
        Content content = new Content(
                company.id().code(), needs.of(company.id(), visitor), resources.of(company.id(), visitor), mayAdd);
        return content.needs().isEmpty() && content.resources().isEmpty() && !mayAdd
                ? Optional.empty()
                : Optional.of(content);
    }
}
