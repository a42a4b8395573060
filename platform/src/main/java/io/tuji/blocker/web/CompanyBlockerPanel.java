package io.tuji.blocker.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blockers;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: what holds it or its projects up. */
@Component
class CompanyBlockerPanel implements CompanyPanel {

    public record Content(String company, List<Blocker> blockers, boolean mayEnter) {

        public Content {
            blockers = List.copyOf(blockers);
        }
    }

    private final Blockers blockers;

    CompanyBlockerPanel(Blockers blockers) {
        this.blockers = blockers;
    }

    @Override
    public String template() {
        return "blocker/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        if (!visitor.may(Right.view("promotion"))) {
            return Optional.empty();
        }
        boolean mayEnter = visitor.may(Right.change("promotion"));
        Content content = new Content(company.id().code(), blockers.of(company.id(), visitor), mayEnter);
        return content.blockers().isEmpty() && !mayEnter ? Optional.empty() : Optional.of(content);
    }
}
