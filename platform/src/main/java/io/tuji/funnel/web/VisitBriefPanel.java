package io.tuji.funnel.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm that has a project: the way to the brief before a visit. */
@Component
class VisitBriefPanel implements CompanyPanel {

    private final Projects projects;

    VisitBriefPanel(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String template() {
        return "funnel/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        boolean isThere = visitor.may(Right.view("promotion"))
                && !projects.of(company.id(), visitor).isEmpty();
        return isThere ? Optional.of(company.id().code()) : Optional.empty();
    }
}
