package io.tuji.promotion.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: its projects that the visitor may see. */
@Component
class CompanyProjectPanel implements CompanyPanel {

    private static final String MODULE = "promotion";

    /** @param mayEnter whether the visitor may enter one */
    public record Content(String company, List<Project> projects, boolean mayEnter) {

        public Content {
            projects = List.copyOf(projects);
        }
    }

    private final Projects projects;

    CompanyProjectPanel(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String template() {
        return "promotion/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return visitor.may(Right.view(MODULE))
                ? Optional.of(new Content(
                        company.id().code(), projects.of(company.id(), visitor), visitor.may(Right.change(MODULE))))
                : Optional.empty();
    }
}
